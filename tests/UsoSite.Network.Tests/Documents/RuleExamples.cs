
namespace UsoSite.Network.Tests;

/// <summary>The examples of <c>docs/errors/</c> say what the program says: each is laid over a small site, and the site is checked.</summary>
public sealed class RuleExamples
{
    /// <summary>Rules whose message does not come from the files of a site, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotShown = new(StringComparer.Ordinal)
    {
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
    public void AreWhatTheProgramSays(string code)
    {
        var name = AllRules.ByCode.Single(rule => rule.Code == code).Name;
        var page = Path.Combine(Repository.Root, "docs", "errors", code + ".md");
        var examples = RuleExample.In(File.ReadAllText(page));

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            var message = ExampleSite.ProblemsOf(example, Layers.GetValueOrDefault(code, []));
            Assert.Matches($"^\\S+: (error|warning) {code} {name}: ", message);
            if (Golden.Accepting)
            {
                File.WriteAllText(page, File.ReadAllText(page).Replace($"```text\n{example.Message}```", $"```text\n{message}```", StringComparison.Ordinal));
            }
            else
            {
                Assert.Equal(PrintedProblems.WithoutHelpLabel(message), PrintedProblems.WithoutHelpLabel(example.Message));
            }
        });
    }

    [Fact]
    public void OnlyRulesThatExistAreLeftOut() => Assert.Empty(NotShown.Keys.Except(AllRules.ByCode.Select(rule => rule.Code)));
}
