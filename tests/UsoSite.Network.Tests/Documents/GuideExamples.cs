using System.Text.RegularExpressions;
using CsvHelper;

namespace UsoSite.Network.Tests;

/// <summary>The rows that the coordinators' guide gives as examples build, in every language, when they are added to the shipped data.</summary>
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

    /// <summary>What is wrong with the shipped data after rows have been added to it.</summary>
    public static IReadOnlyList<Diagnostic> Problems(IEnumerable<(string Table, string Csv)> files)
    {
        var root = Directory.CreateTempSubdirectory("uso-guide-").FullName;
        SiteFiles.Copy(SiteFiles.In(Path.Combine(Repository.Root, "data")), Path.Combine(root, "data"));
        EditableTables tables = new(root);
        tables.Add("municipalities", ("code", "999"), ("name_fi", "Esimerkkilä"), ("name_sv", "Esimerkkilä"), ("name_en", "Esimerkkilä"), ("language", "fi"), ("type", "rural"),
            ("region", "01"), ("wellbeing_county", "01"), ("latitude", "60"), ("longitude", "25"));
        foreach (var (table, rows) in files)
        {
            AddAll(tables, table, rows);
        }

        tables.Save();
        BuildContext context = new(TestSite.Day);
        new AssembleModel<Network>(NetworkExtension.Registrations.Checks, (sound, day) => new Network(sound, day)).Run(SiteTables.Checked(root, context), context);
        Directory.Delete(root, recursive: true);
        return context.Diagnostics.Sorted();
    }

    /// <summary>The examples in a guide, each after the name of its file.</summary>
    public static IEnumerable<(string Table, string Csv)> TablesIn(string text) =>
        Example().Matches(text).Select(example => (
            FileName().Matches(text[..example.Index])[^1].Groups["table"].Value, example.Groups["csv"].Value));

    private static void AddAll(EditableTables tables, string table, string csv)
    {
        using var reader = CsvReader.FromText(csv, CsvReaderOptions.Default with { HasHeader = false });
        reader.Read();
        string[] header = [.. reader.Current.ToArray()];
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            Assert.Equal(header.Length, cells.Length);
            tables.Add(table, [.. header.Zip(cells)]);
        }
    }

    [GeneratedRegex("```csv\n(?<csv>[^`]*)```")]
    private static partial Regex Example();

    [GeneratedRegex(@"`data/(?<table>[a-z_]+)\.csv`")]
    private static partial Regex FileName();
}
