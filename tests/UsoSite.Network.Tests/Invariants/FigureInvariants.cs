using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace UsoSite.Network.Tests;

/// <summary>The pages show the figures that the tables prove, whatever rows the tables have.</summary>
public abstract class FigureInvariants(BuiltSite fixture)
{
    private static readonly string[] States = ["julkaistu", "kunnan päätöksessä", "ei tiedossa"];

    private readonly Network network = fixture.Network;

    [Fact]
    public void EveryFeeCellHasAStateInWordsAndAKnownOneItsSource() => Assert.Empty(
        from municipality in network.Municipalities
        let slug = Slug.From(municipality.Name.Fi)
        let page = Municipality(slug)
        from season in network.Seasons
        where season == network.NewestSeason || network.FeeOf(municipality.Code, season).IsInSources
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
        from municipality in network.Municipalities
        let page = Municipality(Slug.From(municipality.Name.Fi))
        from season in network.Seasons
        let fee = network.FeeOf(municipality.Code, season)
        where fee.AnnualFee is { } euros && !Text(FeeRow(page, season.Id.Value)[0]).StartsWith(Thousands(euros), StringComparison.Ordinal)
        select $"{municipality.Name.Fi} {season.Id}");

    [Fact]
    public void AMergedMunicipalityLeadsToItsSuccessorWithTheDay() => Assert.All(network.Tables.Mergers, merger =>
    {
        var (lead, day) = (Municipality(Slug.From(merger.Name.Fi)).QuerySelector(".title-lead")!, Formats.For(Language.Finnish).Date(merger.Date));
        var successor = Slug.From(network.Municipality(merger.Into).Name.Fi);

        Assert.Contains(day, Text(lead), StringComparison.Ordinal);
        Assert.Equal($"../{successor}/", lead.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(day, Text(Municipality(successor).QuerySelector(".title-note")!), StringComparison.Ordinal);
    });

    [Fact]
    public void NoCellOfAnyTableIsEmpty() => Assert.Empty(fixture.Pages.SelectMany(page => page.Document.QuerySelectorAll("main tr:not(.group) > td, main th, main dd, main dt")
        .Where(cell => Text(cell).Length == 0)
        .Select(cell => $"{page.Path}: {cell.ParentElement!.TextContent.Trim()}")
        .Take(2)).Take(20));

    [Fact]
    public void TheMatrixHasACellForEverySeasonInEveryRow()
    {
        var rows = fixture.At("/vertailu/").QuerySelectorAll("table.matrix tbody tr:not(.group)");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(network.Seasons.Count, row.QuerySelectorAll("td").Length));
    }

    [Fact]
    public void TheCalculatorShowsEveryWorkedExample()
    {
        var rows = fixture.At("/maksulaskuri/").QuerySelectorAll("#esimerkit ~ .section-body tbody tr");
        var shown = rows.Select(row => string.Join('|', row.QuerySelectorAll("th, td").Take(5).Select(Text)));
        var expected = network.Tables.WorkedExamples.Select(example => string.Join(
            '|',
            example.Season.Years,
            Thousands(example.Residents ?? network.Fees.Population(example.Municipality!.Value, network.Season(example.Season))!.Value.Residents),
            example.Municipality is { } code ? network.Municipality(code).Name.Fi : "mikä tahansa kunta",
            example.ExpectedAnnualFee is { } annual ? Thousands(annual) : "ei tiedossa",
            example.ExpectedSeasonFee is { } total ? Thousands(total) : "ei tiedossa"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void MemberListsThatAreNotCompleteSaySoOnThePageOfTheirSeason() => Assert.All(network.Seasons, season =>
        Assert.Equal(!season.MembersComplete, Section(fixture.At($"/kaudet/{season.Id}/"), "jasenet").Contains("puutteelli", StringComparison.Ordinal)));

    [Theory]
    [InlineData("/kunnat/")]
    [InlineData("/maakunnat/")]
    [InlineData("/maakunnat/kainuu/")]
    public void TablesOfMembershipsSayThatSilenceIsNotAbsence(string address) => Assert.Matches(
        "voinut (silti )?olla|puutteelli", Text(fixture.At(address).QuerySelector("main")!));

    [Fact]
    public void EveryTwoSeasonsHaveAPageThatTellsTheirDifferencesInSentences()
    {
        var pairs = fixture.Pages.Where(page => System.Text.RegularExpressions.Regex.IsMatch(page.Path, "^vertailu/.+/.+/index.html$")).ToArray();

        Assert.Equal(network.Seasons.Count * (network.Seasons.Count - 1) / 2, pairs.Length);
        Assert.All(pairs, pair =>
        {
            var told = pair.Document.QuerySelectorAll(".title .told > li").Select(Text).ToArray();
            Assert.InRange(told.Length, 2, 10);
            Assert.All(told, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void TheSummaryOfAPairCountsItsRows() => Assert.All(
        network.Seasons.SelectMany((newer, i) => network.Seasons.Take(i).Select(older => SeasonComparison.Between(network, older, newer))), comparison =>
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
        var slugs = network.Municipalities.Select(m => Slug.From(m.Name.Fi) + "/").Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(slugs, directory.Order(StringComparer.Ordinal));
        Assert.All(network.Tables.Regions, region => Assert.Equal(
            network.Municipalities.Where(m => m.Region == region.Code).Select(m => $"../../kunnat/{Slug.From(m.Name.Fi)}/").Order(StringComparer.Ordinal),
            Hrefs(fixture.At($"/maakunnat/{Slug.From(region.Name.Fi)}/").QuerySelector("table.directory")!, "tbody th a").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void TheSourcesPageHasEverySourceAndEveryDisagreement()
    {
        var page = fixture.At("/lahteet/");

        Assert.All(network.Tables.Sources, source => Assert.Equal(source.Title.Text, Text(page.GetElementById(source.Id)!.QuerySelector("h3")!)));
        Assert.All(network.Tables.Disagreements, disagreement =>
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

        Assert.All(network.Tables.Glossary, term =>
        {
            var entry = page.GetElementById(term.Id)!;
            Assert.Equal(term.Name.Fi, Text(entry.QuerySelector("dt")!));
            Assert.StartsWith(term.Definition.Fi, Text(entry.QuerySelector("dd:last-child")!), StringComparison.Ordinal);
            Assert.Equal(term.DefinitionSources.Count, entry.QuerySelectorAll("dd:last-child a.source").Length);
        });
    }

    [Fact]
    public void TheOpenDataPageLinksToEveryTable()
    {
        var links = Hrefs(fixture.At("/tietoaineisto/").QuerySelector("table")!, "td a");
        var tables = (Read(fixture.Root)).ByName.Keys;

        var expected = tables.SelectMany(name => new[] { $"{name}.csv", $"{name}-excel.csv", $"{name}.json", $"{name}.jsonl" }).Select(file => $"../data/{file}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ThePublishedTablesHoldTheDataAsItIs()
    {
        using var copy = new TestSite();
        var kept = Read(fixture.Root);
        copy.Write("data/datapackage.json", fixture.Read("data/datapackage.json"));
        foreach (var name in kept.ByName.Keys)
        {
            copy.Write($"data/{name}.csv", fixture.Read($"data/{name}.csv"));
        }

        var published = Read(copy.Root);

        Assert.All(kept.ByName.Values, table => Assert.Equal(Values(table), Values(published.ByName[table.Name])));
    }

    [Fact]
    public void TheSiteMapListsEveryPageButTheOneOfWrongAddressesAndTheCard()
    {
        var listed = System.Text.RegularExpressions.Regex.Matches(fixture.Read("sitemap.xml"), "<loc>https://[^/]+(.*?)</loc>").Select(match => match.Groups[1].Value);
        var pages = fixture.WholePages.Where(page => !page.Path.EndsWith("404.html", StringComparison.Ordinal)).Select(page => "/" + page.Path[..^"index.html".Length]);

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
