using System.Text;

namespace UsoSite.Tests.Additions;

public sealed class NewRows
{
    private static readonly string[] Season = ["season", "2025-2026", "--number", "3", "--start", "1.1.2025", "--end", "2026-12-31", "--sources", "lehtola"];

    [Fact]
    public void ASeasonSaysOnlyWhatItIsGivenAndBuilds()
    {
        using var site = new SmallSite();
        var before = site.Read("data/seasons.csv");

        var run = New(site, Season);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(before + "2025-2026,3,2025-01-01,2026-12-31,,,,,false,lehtola\n", site.Read("data/seasons.csv"));
        Assert.Contains("4 + 2025-2026,3,2025-01-01", run.Output, StringComparison.Ordinal);
        Builds(site.Root, "kaudet/2025-2026/index.html");
    }

    [Fact]
    public void WhatTheLastSeasonOfferedIsSuggestedOnTheScreenAlone()
    {
        using var site = new SmallSite();
        var before = site.Read("data/season_offerings.csv");

        var run = New(site, Season);

        Assert.Contains("Season 2023-2024 offered these.", run.Output, StringComparison.Ordinal);
        Assert.Contains("    2025-2026  seminaari\n    2025-2026  paja\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("data/season_offerings.csv"));
    }

    [Fact]
    public void AnEventIsAddedInItsPlace()
    {
        using var site = new SmallSite();
        site.Append("data/events.csv", "paatos,2023-2024,,2024-05-05,,,,Päätös,,,lehtola\n");

        var run = New(site, "event", "kevat", "--season", "2023-2024", "--start", "12.3.2024", "--title", "Kevät, osa \"1\"", "--remote", "true", "--sources", "lehtola brochure");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("kevat,2023-2024,,2024-03-12,,,true,\"Kevät, osa \"\"1\"\"\",,,lehtola brochure", site.Read("data/events.csv").Split('\n')[2]);
        Builds(site.Root, "tapahtumat/index.html");
    }

    [Fact]
    public void ADecisionToJoinBringsItsMembership()
    {
        using var site = new SmallSite();

        var run = Decision(site, "joined");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.EndsWith("suurkaupunki-2023,091,2023-2024,2023-01-16,kunnanhallitus,,,8000,,,joined,lehtola\n", site.Read("data/decisions.csv"), StringComparison.Ordinal);
        Assert.Contains("091,2023-2024,member,lehtola\n", site.Read("data/memberships.csv"), StringComparison.Ordinal);
        Builds(site.Root, "paatokset/index.html");
    }

    [Fact]
    public void AProposalBringsNone()
    {
        using var site = new SmallSite();
        var before = site.Read("data/memberships.csv");

        Assert.Equal(0, Decision(site, "proposed").ExitCode);
        Assert.Equal(before, site.Read("data/memberships.csv"));
    }

    [Fact]
    public void ASourceAndAMembershipOfIt()
    {
        using var site = new SmallSite();

        New(site, "source", "esite-2023", "--title", "Esite", "--publisher", "Verkosto", "--kind", "brochure", "--date", "2023");
        var run = New(site, "membership", "--municipality", "091", "--season", "2023-2024", "--evidence", "registered", "--sources", "esite-2023");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.EndsWith("091,2023-2024,registered,esite-2023\n", site.Read("data/memberships.csv"), StringComparison.Ordinal);
        Builds(site.Root, "lahteet/index.html");
    }

    [Theory]
    [InlineData("\uFEFF", ";", "\r\n", false)]
    [InlineData("", ";", "\n", true)]
    [InlineData("", ",", "\r\n", true)]
    [InlineData("\uFEFF", ",", "\n", false)]
    public void EveryOtherByteStaysAsItWas(string mark, string delimiter, string lineEnd, bool quoted)
    {
        using var site = new SmallSite();
        var rows = site.Read("data/memberships.csv").TrimEnd('\n').Split('\n').Select(row => string.Join(delimiter, row.Split(',').Select(cell => quoted ? $"\"{cell}\"" : cell))).ToArray();
        site.Write("data/memberships.csv", mark + string.Concat(rows.Select(row => row + lineEnd)));
        var row = string.Join(delimiter, new[] { "091", "2023-2024", "registered", "lehtola" }.Select(cell => quoted ? $"\"{cell}\"" : cell));

        var run = New(site, "membership", "--municipality", "091", "--season", "2023-2024", "--evidence", "registered", "--sources", "lehtola");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            Encoding.UTF8.GetBytes(mark + string.Concat(rows.Append(row).Select(line => line + lineEnd))),
            File.ReadAllBytes(Path.Combine(site.Root, "data", "memberships.csv")));
    }

    [Theory]
    [InlineData("broken-reference", "membership", "--municipality", "206", "--season", "2023-2024", "--evidence", "member", "--sources", "lehtola")]
    [InlineData("duplicate-key", "event", "avaus", "--season", "2023-2024", "--start", "2023-04-01", "--title", "Avaus", "--sources", "lehtola")]
    [InlineData("event-outside-season", "event", "uusi", "--season", "2023-2024", "--start", "2025-04-01", "--title", "Avaus", "--sources", "lehtola")]
    [InlineData("season-overlap", "season", "2024-2025", "--number", "3", "--start", "2024-01-01", "--end", "2025-12-31", "--sources", "lehtola")]
    public void WhatWouldNotPassTheCheckIsNotWritten(string rule, params string[] arguments)
    {
        using var site = new SmallSite();
        var before = site.Files();

        var run = New(site, arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(rule, run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, site.Files());
    }

    [Theory]
    [InlineData("ID, --season, --start, --title, --sources", "event")]
    [InlineData("--evidence", "membership", "--municipality", "091", "--season", "2023-2024", "--sources", "lehtola")]
    [InlineData("--municipality: “91” does not have the form", "membership", "--municipality", "91")]
    [InlineData("--start: “2023-13-01” is not a date", "event", "x", "--start", "2023-13-01")]
    [InlineData("--outcome: “maybe” is not one of the values", "decision", "x", "--outcome", "maybe")]
    public void WhatIsMissingOrWrongIsNamed(string named, params string[] arguments)
    {
        using var site = new SmallSite();
        var before = site.Files();

        var run = New(site, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, site.Files());
    }

    [Fact]
    public void TheShippedSiteGrowsByASeasonADecisionAndAnEvent()
    {
        using var site = new SiteCopy();
        var newest = File.ReadAllLines(Path.Combine(site.Root, "data", "seasons.csv"))[^1].Split(',');
        var (start, number) = (int.Parse(newest[0][5..], System.Globalization.CultureInfo.InvariantCulture) + 1, int.Parse(newest[1], System.Globalization.CultureInfo.InvariantCulture) + 1);
        var source = File.ReadAllLines(Path.Combine(site.Root, "data", "sources.csv"))[1].Split(',')[0];
        var season = $"{start}-{start + 1}";

        Uso.Outcome[] runs =
        [
            Uso.Run(site.Root, "new", "season", season, "--number", $"{number}", "--start", $"{start}-01-01", "--end", $"{start + 1}-12-31", "--sources", source),
            Uso.Run(site.Root, "new", "decision", "uusi-paatos", "--municipality", "205", "--season", season, "--body", "kunnanhallitus", "--outcome", "joined", "--sources", source),
            Uso.Run(site.Root, "new", "event", "uusi-tapahtuma", "--season", season, "--start", $"{start}-03-01", "--title", "Alku", "--title-sv", "Start", "--title-en", "Start", "--sources", source),
            Uso.Run(site.Root, "check", "--strict"),
        ];

        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Errors)));
    }

    private static Uso.Outcome New(SmallSite site, params string[] arguments) => Uso.Run(site.Root, ["new", .. arguments, "--as-of", "2026-11-22"]);

    private static Uso.Outcome Decision(SmallSite site, string outcome) => New(
        site, "decision", "suurkaupunki-2023", "--municipality", "091", "--season", "2023-2024", "--date", "16.1.2023", "--body", "kunnanhallitus", "--annual-fee", "8 000", "--outcome", outcome, "--sources", "lehtola");

    private static void Builds(string root, string page)
    {
        var run = Uso.Run(root, "build", "--as-of", "2026-11-22");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(File.Exists(Path.Combine(root, "output", page)));
    }
}
