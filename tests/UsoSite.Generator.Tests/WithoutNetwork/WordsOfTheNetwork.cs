using System.Text.RegularExpressions;

namespace UsoSite.Generator.Tests;

/// <summary>The engine and the generator know nothing of the network: they do not refer to it, and do not speak of it.</summary>
public sealed partial class WordsOfTheNetwork
{
    /// <summary>What the words stand in although nothing of the network is meant, each with the reason.</summary>
    private static readonly string[] Exceptions =
    [
        "UsoSite", // the product, in namespaces
        "\"USO", // codes of rules
        "uso-files", // the file in an output folder that tells it from a folder of somebody else's
        ".uso-", // folders beside the output folder while it is exchanged
    ];

    public static TheoryData<string> Projects => ["UsoSite.Pipelines", "UsoSite.Generator"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void NoFileSpeaksOfIt(string project)
    {
        var folder = Path.Combine(TelescopeSite.Repository, "src", project);
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => File.ReadLines(file).Index()
            .Where(line => Word().IsMatch(Exceptions.Aggregate(line.Item, (text, exception) => text.Replace(exception, "", StringComparison.Ordinal))))
            .Select(line => $"{Path.GetRelativePath(folder, file)}:{line.Index + 1}: {line.Item.Trim()}")));
    }

    [Fact]
    public void NoAssemblyRefersToIt() => Assert.Empty(new[] { typeof(Page).Assembly, typeof(Pipeline).Assembly }
        .SelectMany(assembly => assembly.GetReferencedAssemblies())
        .Select(reference => reference.Name)
        .Where(name => name is "UsoSite.Network" or "UsoSite"));

    [Theory]
    [InlineData("the newest season", true)]
    [InlineData("AnnualFee", true)]
    [InlineData("feeTier", true)]
    [InlineData("page:season/newest", true)]
    [InlineData("feeds the output", false)]
    [InlineData("the region of a page", true)]
    [InlineData("role=\\\"region\\\"", false)]
    public void TheWordsAreFoundAloneAndInNames(string text, bool found) => Assert.Equal(found, Word().IsMatch(text));

    /// <summary>Words of the network in English and Finnish, in inflected forms, alone or as parts of names; a landmark of a page is a region too.</summary>
    [GeneratedRegex(
        """
        (?<![A-Za-z])fees?(?![a-z])|Fees?(?![a-z])
        |(?i:season|municipal|(?<!role=\\")region|membership|offering|wellbeing|coordinator|glossary|calculator|population|residents|peer.learning
        |kausi|kaude|kunta|kunna[nlst]|kunnissa|kuntien|maksu|jäsen|verkosto|päätö|päättä|maakun|hyvinvointi|asuk|\bUSO\b
        |kajaani|pertunmaa|liittyminen|kehittämispaja|fcg|kuntaliitto)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Word();
}
