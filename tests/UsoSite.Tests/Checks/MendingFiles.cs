using System.Text;
using Spectre.Console;
using Spectre.Console.Testing;
using UsoSite.Additions;
using UsoSite.Checks;
using UsoSite.Reporting;

namespace UsoSite.Tests.Checks;

public sealed class MendingFiles
{
    private const string Population = "data/population.csv";

    [Fact]
    public void ShowsADiffWritesAndChecks()
    {
        using var site = Spoilt();

        var run = Uso.Run(site.Root, "check", "--fix", "--yes");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\n--- a/data/population.csv\n+++ b/data/population.csv\n@@ ", "\n" + run.Output, StringComparison.Ordinal);
        Assert.Contains("\n-5,2020,9008\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n+005,2020,9008\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Written: 3 files.", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("municipality,year,residents\n005,2020,9008\n", site.Read(Population), StringComparison.Ordinal);
        Assert.Contains("Pohjola,Nordanland", site.Read("data/regions.csv"), StringComparison.Ordinal);
        Assert.Contains("Etelä", site.Read("data/regions.csv"), StringComparison.Ordinal);
        Assert.Contains("There is nothing to mend.", Uso.Run(site.Root, "check", "--fix", "--yes").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutATerminalAndWithoutYesNothingIsWritten()
    {
        using var site = Spoilt();
        var before = site.Files();

        var run = Uso.Run(site.Root, "check", "--fix", "--lang", "fi");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("+005,2020,9008", run.Output, StringComparison.Ordinal);
        Assert.Contains("Mitään ei kirjoitettu", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Files());
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("n", false)]
    public void OnATerminalItAsks(string answer, bool writes)
    {
        using var site = Spoilt();
        using var console = new TestConsole().Interactive();
        console.Input.PushTextWithEnter(answer);

        new MendFiles(site.Root, new Terminal(TextWriter.Null, new AnsiCapabilities()), new Questions(console, "en"), yes: false, "en").Run();

        Assert.Equal(writes, site.Read(Population).Contains("\n005,2020,9008\n", StringComparison.Ordinal));
    }

    [Fact]
    public void WhereOneFileCannotBeWrittenNoneIs()
    {
        using var site = Spoilt();
        var blocker = Path.Combine(site.Root, "data", ".regions.csv.uso-new");
        Directory.CreateDirectory(blocker);
        var before = site.Files();

        var run = Uso.Run(site.Root, "check", "--fix", "--yes");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(before, site.Files());
    }

    [Fact]
    public void TheDiffIsNoPartOfAnotherFormat()
    {
        using var site = Spoilt();

        var run = Uso.Run(site.Root, "check", "--fix", "--yes", "--format", "json");

        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.Contains("+005,2020,9008", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TheShippedSiteHasNothingToMend()
    {
        using var site = new SiteCopy();

        Assert.Contains("There is nothing to mend.", Uso.Run(site.Root, "check", "--fix").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ATableThatExcelSavedIsMendedInItsOwnDialect()
    {
        using var site = new SmallSite();
        site.Write("data/memberships.csv", "\uFEFFsep=;\r\nmunicipality;season;evidence;sources;;\r\n5;2021-2022;member;brochure;;\r\n20;2023-2024;member;lehtola;;\r\n;;;;;\r\n");

        Uso.Run(site.Root, "check", "--fix", "--yes");

        Assert.Equal(
            [.. Encoding.UTF8.Preamble, .. "municipality;season;evidence;sources\r\n005;2021-2022;member;brochure\r\n020;2023-2024;member;lehtola\r\n"u8],
            File.ReadAllBytes(Path.Combine(site.Root, "data", "memberships.csv")));
    }

    [Fact]
    public void WhatExcelSpoiltIsNamedWithTheCureAndNotGuessed()
    {
        using var site = new SmallSite().Replace(Population, ",2021,8978", ",2021,1.2E+05");

        var run = Uso.Run(site.Root, "check", "--fix", "--yes");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("data/population.csv:3:10: error USO1019 spoilt-cell: A spreadsheet has shortened the number to “1.2E+05”", run.Output, StringComparison.Ordinal);
        Assert.Contains("005,2021,1.2E+05\n", site.Read(Population), StringComparison.Ordinal);
    }

    /// <summary>A code without its zeros, a table in Windows-1252, and the Finnish date that the small site has among others.</summary>
    private static SmallSite Spoilt()
    {
        var site = new SmallSite().Replace(Population, "005,2020,", "5,2020,");
        var path = Path.Combine(site.Root, "data", "regions.csv");
        Assert.Contains("ä", File.ReadAllText(path), StringComparison.Ordinal);
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(File.ReadAllText(path)));
        return site;
    }
}
