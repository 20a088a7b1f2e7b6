using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace UsoSite.Network.Tests;

/// <summary>What readers find on the pages of the shipped site.</summary>
[Collection(ShippedSite.Name)]
public sealed class ShippedPages(ShippedSite.Fixture fixture)
{
    private static readonly Network Network = Shipped.Network;

    private static readonly string[] States = ["julkaistu", "maksettu", "ei tiedossa"];

    public static TheoryData<string> StaticAddresses =>
    [
        "/", "/kaudet/", "/kaudet/2025-2026/", "/vertailu/", "/vertailu/2023-2024/2025-2026/", "/maksulaskuri/", "/kunnat/", "/kunnat/kajaani/",
        "/maakunnat/", "/maakunnat/kainuu/", "/teemat/", "/palvelut/", "/paatokset/", "/tapahtumat/", "/lahteet/", "/tietoaineisto/", "/sanasto/",
        "/ohjeet/", "/tietoa/", "/liittyminen/", "/kysymykset/", "/saavutettavuus/", "/tietosuoja/", "/404.html",
    ];

    [Theory]
    [MemberData(nameof(StaticAddresses))]
    public void EveryPromisedAddressHasItsPage(string address) => Assert.NotNull(fixture.At(address).QuerySelector("h1"));

    [Theory]
    [InlineData("kajaani", "2025-2026", "12 000", "24 000", "julkaistu", "kajaani")]
    [InlineData("kajaani", "2021-2022", "11 000", "22 000", "julkaistu", "brochure")]
    [InlineData("ulvila", "2025-2026", "12 000", "24 000", "julkaistu", "ulvila")]
    [InlineData("kuopio", "2021-2022", "16 000", "32 000", "julkaistu", "brochure")]
    [InlineData("kuopio", "2019-2020", "17 000", "34 000", "maksettu", "kuopio")]
    [InlineData("orivesi", "2023-2024", "9 000", "18 000", "maksettu", "orivesi")]
    [InlineData("orivesi", "2021-2022", "11 000", "22 000", "julkaistu", "brochure")]
    public void AKnownFeeIsShownWithStateAndSource(string municipality, string season, string annual, string total, string state, string source)
    {
        var page = Municipality(municipality);
        var cells = FeeRow(page, season);

        Assert.StartsWith(Figure(annual), Text(cells[0]), StringComparison.Ordinal);
        Assert.StartsWith(Figure(total), Text(cells[1]), StringComparison.Ordinal);
        Assert.Equal(state, Text(cells[2].QuerySelector(".state")!));
        Assert.Contains(source, SourcesOf(page, cells[^1]));
    }

    [Theory]
    [InlineData("orivesi", "2025-2026")]
    [InlineData("kuopio", "2025-2026")]
    [InlineData("puumala", "2019-2020")]
    [InlineData("kajaani", "2023-2024")]
    [InlineData("kajaani", "2011-2012")]
    public void AnUnknownFeeIsWordsAndNoFigure(string municipality, string season)
    {
        var cells = FeeRow(Municipality(municipality), season);

        Assert.Equal(["ei tiedossa", "ei tiedossa"], cells.Take(2).Select(cell => Text(cell.QuerySelector(".unknown")!)));
        Assert.DoesNotContain(cells.Take(2), cell => cell.TextContent.Any(char.IsDigit));
        Assert.Equal("ei tiedossa", Text(cells[2].QuerySelector(".state")!));
    }

    [Fact]
    public void TheNewestFeeOfKajaaniIsAtTheTopWithItsSource()
    {
        var page = Municipality("kajaani");
        var fee = page.QuerySelector(".fee")!;

        Assert.Equal(Figure("12 000 €"), Text(fee.QuerySelector(".fee-amount")!));
        Assert.Contains(Figure("24 000 €"), Text(fee), StringComparison.Ordinal);
        Assert.Contains("kajaani", SourcesOf(page, fee.QuerySelector(".fee-state")!));
    }

    [Fact]
    public void TheNewestFeeOfOrivesiIsNotKnownAndNoOtherFigureStandsInItsPlace()
    {
        var fee = Municipality("orivesi").QuerySelector(".fee")!;

        Assert.DoesNotContain(Text(fee.QuerySelector(".fee-figure")!), char.IsDigit);
        Assert.Contains("ei tiedossa", Text(fee.QuerySelector(".fee-figure")!), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void TheProposalOfPuumalaIsCalledOneWithItsVat()
    {
        var proposal = Text(FeeRow(Municipality("puumala"), "2019-2020")[2]);

        Assert.Contains(Figure("9 000"), proposal, StringComparison.Ordinal);
        Assert.Contains("alv", proposal, StringComparison.Ordinal);
        Assert.Contains("esitetty", proposal, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void EveryFeeCellHasAStateInWordsAndAKnownOneItsSource() => Assert.Empty(
        from municipality in Network.Municipalities
        let slug = Slug.From(municipality.Name.Fi)
        let page = Municipality(slug)
        from season in Network.Seasons
        let cells = FeeRow(page, season.Id.Value)
        let state = Text(cells[2].QuerySelector(".state")!)
        let known = cells[0].QuerySelector(".unknown") is null
        where !States.Contains(state)
            || known == (state == "ei tiedossa")
            || (known && SourcesOf(page, cells[^1]).Count == 0)
            || cells.Any(cell => Text(cell).Length == 0)
        select $"{slug} {season.Id}");

    [Fact]
    public void EveryMunicipalityPageShowsTheFeesThatTheDataProves() => Assert.Empty(
        from municipality in Network.Municipalities
        let page = Municipality(Slug.From(municipality.Name.Fi))
        from season in Network.Seasons
        let fee = Network.FeeOf(municipality.Code, season)
        where fee.AnnualFee is { } euros && !Text(FeeRow(page, season.Id.Value)[0]).StartsWith(Thousands(euros), StringComparison.Ordinal)
        select $"{municipality.Name.Fi} {season.Id}");

    [Fact]
    public void PertunmaaLeadsToMantyharjuWithTheDay()
    {
        var lead = Municipality("pertunmaa").QuerySelector(".title-lead")!;

        Assert.Contains("1.1.2025", Text(lead), StringComparison.Ordinal);
        Assert.Equal("../mantyharju/", lead.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("1.1.2025", Text(Municipality("mantyharju").QuerySelector(".title-note")!), StringComparison.Ordinal);
    }

    [Fact]
    public void NoCellOfAnyTableIsEmpty() => Assert.Empty(fixture.Pages.SelectMany(page => page.Document.QuerySelectorAll("main td, main th, main dd, main dt")
        .Where(cell => Text(cell).Length == 0)
        .Select(cell => $"{page.Path}: {cell.ParentElement!.TextContent.Trim()}")
        .Take(2)).Take(20));

    [Fact]
    public void TheMatrixHasACellForEverySeasonInEveryRow()
    {
        var rows = fixture.At("/vertailu/").QuerySelectorAll("table.matrix tbody tr:not(.group)");

        Assert.InRange(rows.Length, 20, 40);
        Assert.All(rows, row => Assert.Equal(8, row.QuerySelectorAll("td").Length));
    }

    [Fact]
    public void TheCalculatorShowsEveryWorkedExample()
    {
        var rows = fixture.At("/maksulaskuri/").QuerySelectorAll("#esimerkit ~ .section-body tbody tr");
        var shown = rows.Select(row => string.Join('|', row.QuerySelectorAll("th, td").Take(5).Select(Text)));
        var expected = Network.Tables.WorkedExamples.Select(example => string.Join(
            '|',
            example.Season.Years,
            Thousands(example.Residents!.Value),
            example.Municipality is { } code ? Network.Municipality(code).Name.Fi : "mikä tahansa kunta",
            example.ExpectedAnnualFee is { } annual ? Thousands(annual) : "ei tiedossa",
            example.ExpectedSeasonFee is { } total ? Thousands(total) : "ei tiedossa"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void MemberListsThatAreNotCompleteSaySoOnThePageOfTheirSeason() => Assert.All(Network.Seasons, season =>
        Assert.Equal(!season.MembersComplete, Section(fixture.At($"/kaudet/{season.Id}/"), "jasenet").Contains("puutteelli", StringComparison.Ordinal)));

    [Theory]
    [InlineData("/", "kausi")]
    [InlineData("/kaudet/", null)]
    [InlineData("/vertailu/", "jasenyydet")]
    [InlineData("/vertailu/2023-2024/2025-2026/", "rivit")]
    [InlineData("/kunnat/kajaani/", "jasenyydet")]
    public void PagesThatCountMembersSayThatListsAreNotComplete(string address, string? section)
    {
        var page = fixture.At(address);

        Assert.Matches("puutteelli|täydellinen vain", section is null ? Text(page.QuerySelector("main")!) : Section(page, section));
    }

    [Theory]
    [InlineData("/kunnat/")]
    [InlineData("/maakunnat/")]
    [InlineData("/maakunnat/kainuu/")]
    public void TablesOfMembershipsSayThatSilenceIsNotAbsence(string address) => Assert.Matches(
        "voinut (silti )?olla|puutteelli", Text(fixture.At(address).QuerySelector("main")!));

    [Fact]
    public void EveryTwoSeasonsHaveAPageWithTwoSentencesOfSummary()
    {
        var pairs = fixture.Pages.Where(page => System.Text.RegularExpressions.Regex.IsMatch(page.Path, "^vertailu/.+/.+/index.html$")).ToArray();

        Assert.Equal(28, pairs.Length);
        Assert.All(pairs, pair =>
        {
            var summary = Text(pair.Document.QuerySelector(".title-lead")!);
            Assert.Equal(2, summary.Split(". ").Length);
            Assert.EndsWith(".", summary, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void TheSummaryOfAPairCountsItsRows() => Assert.All(
        Network.Seasons.SelectMany((newer, i) => Network.Seasons.Take(i).Select(older => SeasonComparison.Between(Network, older, newer))), comparison =>
    {
        var page = fixture.At($"/vertailu/{comparison.Older.Id}/{comparison.Newer.Id}/");
        var marks = page.QuerySelectorAll("table.comparison .mark").Select(Text).CountBy(mark => mark).ToDictionary();
        var counted = page.QuerySelectorAll("#merkinnat ~ .section-body tbody tr").ToDictionary(
            row => Text(row.QuerySelector("th")!), row => int.Parse(Text(row.QuerySelector("td")!), CultureInfo.InvariantCulture));

        Assert.Equal(comparison.Rows.Count, page.QuerySelectorAll("table.comparison tbody tr:not(.group)").Length);
        Assert.Equal(comparison.Rows.Count, counted.Values.Sum());
        Assert.All(counted, pair => Assert.Equal(marks.GetValueOrDefault(pair.Key), pair.Value));
    });

    [Fact]
    public void EveryMunicipalityIsLinkedFromTheDirectoryAndFromItsRegionOnce()
    {
        var directory = Hrefs(fixture.At("/kunnat/").QuerySelector("table.directory")!, "tbody th a");
        var slugs = Network.Municipalities.Select(m => Slug.From(m.Name.Fi) + "/").Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(308, slugs.Length);
        Assert.Equal(slugs, directory.Order(StringComparer.Ordinal));
        Assert.All(Network.Tables.Regions, region => Assert.Equal(
            Network.Municipalities.Where(m => m.Region == region.Code).Select(m => $"../../kunnat/{Slug.From(m.Name.Fi)}/").Order(StringComparer.Ordinal),
            Hrefs(fixture.At($"/maakunnat/{Slug.From(region.Name.Fi)}/").QuerySelector("table.directory")!, "tbody th a").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void TheSourcesPageHasEverySourceAndEveryDisagreement()
    {
        var page = fixture.At("/lahteet/");

        Assert.All(Network.Tables.Sources, source => Assert.Equal(source.Title.Text, Text(page.GetElementById(source.Id)!.QuerySelector("h3")!)));
        Assert.All(Network.Tables.Disagreements, disagreement =>
        {
            var record = page.GetElementById("ristiriita-" + disagreement.Id)!;
            Assert.Contains(disagreement.Treatment.Fi, Text(record), StringComparison.Ordinal);
            Assert.Equal(disagreement.Sources.Select(id => "#" + id), Hrefs(record, "a"));
        });
    }

    [Fact]
    public void TheGlossaryHasEveryTermWithItsDefinition()
    {
        var page = fixture.At("/sanasto/");

        Assert.All(Network.Tables.Glossary, term =>
        {
            var entry = page.GetElementById(term.Id)!;
            Assert.Equal(term.Name.Fi, Text(entry.QuerySelector("dt")!));
            Assert.Equal(term.Definition.Fi, Text(entry.QuerySelector("dd:last-child")!));
        });
    }

    [Fact]
    public void TheOpenDataPageLinksToEveryTable()
    {
        var links = Hrefs(fixture.At("/tietoaineisto/").QuerySelector("table")!, "td a");
        var tables = (Read(Repository.Root)).ByName.Keys;

        Assert.Equal(tables.Select(name => $"../data/{name}.csv").Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ThePublishedTablesHoldTheDataAsItIs()
    {
        using var copy = new TestSite();
        var kept = Read(Repository.Root);
        copy.Write("data/datapackage.json", fixture.Read("data/datapackage.json"));
        foreach (var name in kept.ByName.Keys)
        {
            copy.Write($"data/{name}.csv", fixture.Read($"data/{name}.csv"));
        }

        var published = Read(copy.Root);

        Assert.Equal(22, kept.ByName.Count);
        Assert.All(kept.ByName.Values, table => Assert.Equal(Values(table), Values(published.ByName[table.Name])));
    }

    [Fact]
    public void TheSiteMapListsEveryPageButTheOneOfWrongAddresses()
    {
        var listed = System.Text.RegularExpressions.Regex.Matches(fixture.Read("sitemap.xml"), "<loc>https://[^/]+(.*?)</loc>").Select(match => match.Groups[1].Value);
        var pages = fixture.Pages.Where(page => !page.Path.EndsWith("404.html", StringComparison.Ordinal)).Select(page => "/" + page.Path[..^"index.html".Length]);

        Assert.Equal(pages.Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void ThePageOfWrongAddressesWorksAtAnyDepth()
    {
        var page = fixture.At("/404.html");
        var addresses = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(href => href[0] != '#').ToArray();

        Assert.True(addresses.Length > 30);
        Assert.All(addresses, address => Assert.Matches("^(/[^/]|/$|https://)", address));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public void SourceMarkersLeadToTheSourceThatTheyName() => Assert.Empty(fixture.Pages.SelectMany(page =>
        page.Document.QuerySelectorAll("a.source").Where(mark => page.Document.GetElementById(mark.GetAttribute("href")![1..])?.QuerySelector("a[href*='#']") is null)
            .Select(mark => $"{page.Path}: {mark.OuterHtml}")).Take(10));

    private static string Figure(string text) => text.Replace(' ', '\u00A0');

    private static string Thousands(int value) => Formats.For(Language.Finnish).Number(value);

    private static string Text(IElement element) => element.TextContent.Replace("\u2060", "", StringComparison.Ordinal).Trim();

    private static string Section(IHtmlDocument page, string id) => Text(page.GetElementById(id)!.ParentElement!);

    private static IEnumerable<string> Hrefs(IElement within, string selector) => within.QuerySelectorAll(selector).Select(a => a.GetAttribute("href")!);

    private static IElement[] FeeRow(IHtmlDocument page, string season) =>
    [
        .. page.QuerySelectorAll("#kaudet ~ .section-body tbody tr")
            .Single(row => row.QuerySelector("th a")!.GetAttribute("href") == $"../../kaudet/{season}/").QuerySelectorAll("td"),
    ];

    /// <summary>Ids of the sources that the markers within an element lead to.</summary>
    private static IReadOnlyList<string> SourcesOf(IHtmlDocument page, IElement within) =>
    [
        .. within.QuerySelectorAll("a.source")
            .Select(mark => page.GetElementById(mark.GetAttribute("href")![1..])!.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1]),
    ];

    private static TableSet Read(string root)
    {
        var context = new BuildContext(TestSite.Day);
        var tables = SiteTables.Read(root, context);
        Assert.Equal("", ExpectedProblems.Of(context.Diagnostics.Sorted()));
        return tables;
    }

    private static IEnumerable<string> Values(Table table) =>
        table.Rows.Select(row => string.Join('\t', table.Schema.Fields.Select(field => $"{field.Name}={row.Canonical(field)}")));

    private IHtmlDocument Municipality(string slug) => fixture.At($"/kunnat/{slug}/");
}
