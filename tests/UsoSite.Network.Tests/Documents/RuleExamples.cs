
namespace UsoSite.Network.Tests;

/// <summary>The examples of <c>docs/errors/</c> say what the program says: each is laid over a small site, and the site is checked.</summary>
public sealed class RuleExamples
{
    /// <summary>Rules whose message does not come from the files of a site, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotShown = new(StringComparer.Ordinal)
    {
        ["USO4009"] = "concerns answers of other servers; the tests of external links cover it",
        ["USO4010"] = "concerns answers of other servers; the tests of external links cover it",
        ["USO5005"] = "concerns links of the disk, which a text cannot show; StrayLinks cover it",
        ["USO5007"] = "concerns named pipes and devices, which a text cannot show; StrayLinks cover it",
        ["USO9001"] = "a fault of the program: no input is known to cause one",
        ["USO9002"] = "a fault of the machine, in the words of the operating system",
        ["USO9003"] = "concerns the output folder, which is not part of a site; PublisherTests cover it",
    };

    /// <summary>The sites below examples that need more than the base site has.</summary>
    private static readonly Dictionary<string, string[]> Layers = new(StringComparer.Ordinal)
    {
        ["USO2009"] = ["base", "three-languages/site"],
    };

    public static TheoryData<string> Shown() => [.. AllRules.ByCode.Select(rule => rule.Code).Where(code => !NotShown.ContainsKey(code))];

    [Theory]
    [MemberData(nameof(Shown))]
    public void AreWhatTheProgramSaysInBothLanguages(string code)
    {
        var examples = RuleExample.In(new RulePageFile(code, Language.English).Text);
        Assert.NotEmpty(examples);

        var problems = examples.Select(example => ExampleSite.ProblemsOf(example, Layers.GetValueOrDefault(code, []))).ToArray();

        Assert.All(problems, found => Assert.Equal(code, found[0].Rule.Code));
        Assert.All(RulePageFile.Languages, language => Match(new RulePageFile(code, language), examples, [.. problems.Select(found => PrintedProblems.Of(found, language))]));
    }

    [Fact]
    public void TheLinkThatLeadsOutOfTheSiteIsToldOfAsOnItsPage()
    {
        using var site = TestSite.Small();
        File.CreateSymbolicLink(Path.Combine(site.Root, "content", "fi", "muistio.txt"), "/etc/hostname");
        var problems = site.Check();

        Assert.All(RulePageFile.Languages, language =>
            Assert.Contains($"```text\n{PrintedProblems.Of(problems, language)}```", new RulePageFile(Rules.StrayLink.Code, language).Text, StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyRulesThatExistAreLeftOut() => Assert.Empty(NotShown.Keys.Except(AllRules.ByCode.Select(rule => rule.Code)));

    private static void Match(RulePageFile page, IReadOnlyList<RuleExample> english, IReadOnlyList<string> messages)
    {
        var examples = RuleExample.In(page.Text);
        Assert.Equal(english.Select(FilesOf), examples.Select(FilesOf));
        foreach (var (example, message) in examples.Zip(messages))
        {
            if (Golden.Accepting)
            {
                File.WriteAllText(page.Path, page.Text.Replace($"```text\n{example.Message}```", $"```text\n{message}```", StringComparison.Ordinal));
            }
            else
            {
                Assert.True(message == example.Message, $"{Golden.Difference($"{page}, the message", example.Message, message)}\n{Golden.HowToAccept}");
            }
        }
    }

    /// <summary>What an example lays over the site, without the message.</summary>
    private static string FilesOf(RuleExample example) =>
        $"{string.Join('\n', example.Files.OrderBy(file => file.Key, StringComparer.Ordinal))}\n{string.Join('\n', example.Changes)}\n{example.Day}";
}
