using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests;

/// <summary>The rows that the coordinators' guide gives as examples build, in every language, when they are written below the headers of the shipped tables.</summary>
public sealed partial class GuideExamples
{
    public static TheoryData<string, string> Guides => new()
    {
        { "content/fi/ohjeet/uusi-kausi.md", "content/fi/ohjeet/uusi-paatos.md" },
        { "content/sv/anvisningar/ny-period.md", "content/sv/anvisningar/nytt-beslut.md" },
        { "content/en/guide/new-season.md", "content/en/guide/new-decision.md" },
    };

    [Theory]
    [MemberData(nameof(Guides))]
    public void Build(string season, string decision)
    {
        var files = new[] { season, decision }.SelectMany(guide => TablesIn(File.ReadAllText(Path.Combine(Repository.Root, guide)))).ToArray();

        Assert.Equal(
            ["decisions", "events", "fee_tiers", "memberships", "season_offerings", "seasons", "sources", "sources", "themes", "worked_examples"],
            files.Select(file => file.Table).Order());
        Assert.Equal("", ExpectedProblems.Of(Problems(files)));
    }

    [Fact]
    public void ARowWithTooFewCellsIsAProblem()
    {
        var problem = Assert.Single(Problems([("memberships", Header("memberships") + "\n005,2023-2024,member\n")]), problem => problem.Rule.Severity == Severity.Error);

        Assert.Equal(Rules.RaggedRow, problem.Rule);
    }

    /// <summary>What is wrong with the shipped data after the rows have been written, as they stand, at the end of its files.</summary>
    public static IReadOnlyList<Diagnostic> Problems(IEnumerable<(string Table, string Csv)> files) => Problems(root =>
    {
        EditableTables tables = new(root);
        tables.Add("municipalities", ("code", "999"), ("name_fi", "Esimerkkilä"), ("name_sv", "Esimerkkilä"), ("name_en", "Esimerkkilä"), ("language", "fi"), ("type", "rural"),
            ("region", "01"), ("wellbeing_county", "01"), ("latitude", "60"), ("longitude", "25"));
        tables.Save();
        foreach (var (table, csv) in files)
        {
            File.AppendAllText(Path.Combine(root, "data", table + ".csv"), Rows(table, csv));
        }
    });

    /// <summary>What is wrong with the shipped data after a change of its files.</summary>
    public static IReadOnlyList<Diagnostic> Problems(Action<string> change)
    {
        var root = Directory.CreateTempSubdirectory("uso-guide-").FullName;
        SiteFiles.Copy(SiteFiles.In(Path.Combine(Repository.Root, "data")), Path.Combine(root, "data"));
        change(root);
        BuildContext context = new(TestSite.Day);
        new AssembleModel<Network>(NetworkExtension.Registrations.Checks, (sound, day) => new Network(sound, day)).Run(SiteTables.Checked(root, context), context);
        Directory.Delete(root, recursive: true);
        return context.Diagnostics.Sorted();
    }

    /// <summary>The rows of an example, which must stand below the header of the shipped table: a coordinator copies them under it.</summary>
    public static string Rows(string table, string csv)
    {
        var parts = csv.Split('\n', 2);
        Assert.Equal(Header(table), parts[0]);
        return parts[1];
    }

    /// <summary>The examples in a guide, each after the name of its file.</summary>
    public static IEnumerable<(string Table, string Csv)> TablesIn(string text) =>
        Example().Matches(text).Select(example => (
            FileName().Matches(text[..example.Index])[^1].Groups["table"].Value, example.Groups["csv"].Value));

    private static string Header(string table) => File.ReadLines(Path.Combine(Repository.Root, "data", table + ".csv")).First();

    [GeneratedRegex("```csv\n(?<csv>[^`]*)```")]
    private static partial Regex Example();

    [GeneratedRegex(@"`data/(?<table>[a-z_]+)\.csv`")]
    private static partial Regex FileName();
}
