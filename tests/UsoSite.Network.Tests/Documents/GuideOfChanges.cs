using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests;

/// <summary>What the first pages of the coordinators' guide show is so, in every language: the broken row and its message, the changed fee, the new event, the tables.</summary>
public sealed partial class GuideOfChanges
{
    public static TheoryData<string, bool> FirstDays => new()
    {
        { "content/fi/ohjeet/ensimmainen-paiva.md", true }, { "content/sv/anvisningar/forsta-dagen.md", false }, { "content/en/guide/first-day.md", false },
    };

    public static TheoryData<string, string> Changes => new()
    {
        { "content/fi/ohjeet/muutokset.md", "content/fi/ohjeet/uusi-kausi.md" },
        { "content/sv/anvisningar/andringar.md", "content/sv/anvisningar/ny-period.md" },
        { "content/en/guide/changes.md", "content/en/guide/new-season.md" },
    };

    public static TheoryData<string> Tables => ["content/fi/ohjeet/taulukot.md", "content/sv/anvisningar/tabeller.md", "content/en/guide/tables.md"];

    [Theory]
    [MemberData(nameof(FirstDays))]
    public void TheBrokenRowGivesTheMessage(string guide, bool finnish)
    {
        var text = Read(guide);
        var row = GuideExamples.Rows("events", Block("csv", text));

        var problems = GuideExamples.Problems(root =>
        {
            var file = Path.Combine(root, "data", "events.csv");
            var parts = File.ReadAllText(file).Split('\n', 2);
            File.WriteAllText(file, $"{parts[0]}\n{row}{parts[1]}");
        });

        var problem = Assert.Single(problems, problem => problem.Rule.Severity == Severity.Error);

        var (word, label) = finnish ? ("virhe", "korjaus") : ("error", "fix");
        string? In(Text? said) => finnish ? said?.Fi : said?.En;
        Assert.Equal($"{problem.At}: {word} {problem.Rule.Code} {problem.Rule.Name}: {In(problem.Message)}\n    {label}: {In(problem.Help)}\n", Block("text", text));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void TheChangedFeeAndTheNewEventBuild(string guide, string season)
    {
        var (text, before) = (Read(guide), Read(season));
        var change = Block("diff", text).Split('\n');
        Assert.Contains(change[0][1..] + "\n", before, StringComparison.Ordinal);

        var problems = GuideExamples.Problems([
            .. GuideExamples.TablesIn(before.Replace(change[0][1..], change[1][1..], StringComparison.Ordinal)), .. GuideExamples.TablesIn(text)]);

        Assert.Equal("", ExpectedProblems.Of(problems));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryTableIsDescribed(string guide) => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "data"), "*.csv").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        TableName().Matches(Read(guide)).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    private static string Read(string guide) => File.ReadAllText(Path.Combine(Repository.Root, guide));

    private static string Block(string kind, string text) => Regex.Match(text, $"```{kind}\n([^`]*)```") is { Success: true } block
        ? block.Groups[1].Value
        : throw new InvalidOperationException($"The guide has no example marked {kind}.");

    [GeneratedRegex(@"\{\{table-columns ([a-z_]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex TableName();
}
