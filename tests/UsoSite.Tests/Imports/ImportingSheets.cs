using System.Text;

namespace UsoSite.Tests.Imports;

public sealed class ImportingSheets
{
    private const string Population = "data/population.csv";
    private static readonly object?[] Header = ["municipality", "year", "residents"];

    [Fact]
    public void RowsComeAndChangeInTheDialectAndOrderOfTheFile()
    {
        using var site = new SmallSite();
        File.WriteAllText(Path.Combine(site.Root, Population), site.Read(Population).Replace(',', ';').Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(true));
        var before = site.Read(Population);

        var run = Import(site, "population", [Header, [5, 2021, 8979], [new TestWorkbook.Code(20), 2021, 9100.0], ["020", 2023, 9250], ["091", "2022", "45 200"]]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("  ~ municipality=005 year=2021  residents: 8978 -> 8979\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  + municipality=020 year=2023  municipality: 020  year: 2023  residents: 9250\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  = municipality=005 year=2020  not in the sheet; kept without --remove\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 new row, 1 changed row, 7 missing rows\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            before.Replace("005;2021;8978", "005;2021;8979", StringComparison.Ordinal).Replace("020;2022;9200\r\n", "020;2022;9200\r\n020;2023;9250\r\n", StringComparison.Ordinal),
            site.Read(Population));
        Assert.True(File.ReadAllBytes(Path.Combine(site.Root, Population)).AsSpan().StartsWith(Encoding.UTF8.Preamble));
    }

    [Fact]
    public void ValuesAreSpelledAsThoseOfTheFileAndQuotedWhereTheyMustBe()
    {
        using var site = new SmallSite().Append("data/events.csv", "toinen,2023-2024,,1.4.2023,,,,Toinen,,,lehtola\nkolmas,2023-2024,,2.4.2023,,,,Kolmas,,,lehtola\n");

        var run = Import(site, "events",
            [["id", "season", "start", "remote", "title_fi", "sources"], ["neljas", "2023-2024", new DateOnly(2023, 5, 3), true, "Neljäs, \"uusi\"", "lehtola brochure"]]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("neljas,2023-2024,,3.5.2023,,,true,\"Neljäs, \"\"uusi\"\"\",,,lehtola brochure\n", site.Read("data/events.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void RowsThatTheSheetLacksGoOnlyWhenAsked()
    {
        using var site = new SmallSite();
        var (header, rows) = (site.Read("data/member_counts.csv").Split('\n')[0], site.Read("data/member_counts.csv"));
        site.Write("data/member_counts.csv", rows + "2021-2022,7,exact,,lehtola\n");
        object?[][] sheet = [.. rows.TrimEnd('\n').Split('\n').Select(line => line.Split(',').Cast<object?>().ToArray())];
        Assert.StartsWith("season,count,qualifier,as_of,", header, StringComparison.Ordinal);

        Assert.Contains("kept without --remove", Import(site, "member_counts", sheet).Output, StringComparison.Ordinal);
        Assert.Contains(",7,exact", site.Read("data/member_counts.csv"), StringComparison.Ordinal);
        Assert.Contains("removed", Import(site, "member_counts", sheet, "--remove").Output, StringComparison.Ordinal);
        Assert.Equal(rows, site.Read("data/member_counts.csv"));
    }

    [Fact]
    public void WhatCannotBeImportedIsNamedByItsSheetAndCell()
    {
        using var site = new SmallSite();
        var before = site.Files();

        var run = Import(site, "population",
            [["Väkiluvut"], Header, ["005", 2021, "paljon"], ["02", 2021, 1], ["020", 2022, "#N/A"], ["091", null, 5], ["020", 2021, 1.5], ["020", "2021", 7], [new DateOnly(2023, 12, 1), 2021, 7]]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, site.Files().Where(file => !file.Key.EndsWith(".xlsx", StringComparison.Ordinal)));
        Assert.Equal(
            ["C3 USO1004", "A4 USO1013", "C5 USO1019", "B6 USO1005", "C7 USO1004", "A8 USO1006", "A9 USO1019"],
            run.Output.Split('\n').Where(line => line.StartsWith("taulut.xlsx Taul1!", StringComparison.Ordinal)).Select(line => line["taulut.xlsx Taul1!".Length..].Split(": error ") switch { var parts => $"{parts[0]} {parts[1][..7]}" }));
    }

    [Fact]
    public void WhatTheSiteRefusesIsNotWritten()
    {
        using var site = new SmallSite();
        var before = site.Files();

        var run = Import(site, "memberships", [["municipality", "season", "evidence", "sources"], ["005", "2023-2024", "member", "nowhere"]]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("“nowhere” is not in the table sources", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Files().Where(file => !file.Key.EndsWith(".xlsx", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheSheetIsFoundByItsHeaderAlsoByTitlesOrByItsName()
    {
        using var site = new SmallSite();
        var schema = System.Text.Json.JsonDocument.Parse(site.Read("data/datapackage.json")).RootElement.GetProperty("resources").EnumerateArray().Single(table => table.GetProperty("name").GetString() == "population");
        object?[] titles = [.. schema.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("title").GetString())];
        var file = TestWorkbook.Write(site.Top, ("Ohje", [["Lue tämä"]]), ("Väestö", [titles, ["005", 2021, 8979]]), ("Toinen", [Header, ["005", 2021, 8980]]));

        Assert.Contains("8978 -> 8979", Uso.Run(site.Root, "import", "population", file).Output, StringComparison.Ordinal);
        Assert.Contains("8979 -> 8980", Uso.Run(site.Root, "import", "population", file, "--sheet", "toinen", "--lang", "fi").Output, StringComparison.Ordinal);
        Assert.Contains("has all of it already", Uso.Run(site.Root, "import", "population", file, "--sheet", "Toinen").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongUsageIsExplained()
    {
        using var site = new SmallSite();
        var file = TestWorkbook.Write(site.Top, ("Taul1", [["a", "b"]]));
        site.Write("ei.xlsx", "not a workbook");

        Assert.All(
            [
                (new[] { "populaton", file }, "Did you mean population?"), (["population", "none.xlsx"], "There is no file none.xlsx."), (["population", "ei.xlsx"], "is not an Excel workbook"),
                (["population", file], "names the columns of the key (municipality, year)"), (["population", file, "--sheet", "Taul2"], "it has: Taul1."),
            ],
            usage =>
            {
                var run = Uso.Run(site.Root, ["import", .. usage.Item1]);
                Assert.Equal((2, ""), (run.ExitCode, run.Output));
                Assert.Contains(usage.Item2, run.Errors, StringComparison.Ordinal);
            });
    }

    private static Uso.Outcome Import(SmallSite site, string table, object?[][] rows, params string[] options) =>
        Uso.Run(site.Root, ["import", table, TestWorkbook.Write(site.Top, ("Taul1", rows)), "--as-of", "2026-11-22", .. options]);
}
