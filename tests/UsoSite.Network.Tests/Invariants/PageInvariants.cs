using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>What every page of the site must keep, whatever rows the tables have.</summary>
public abstract class PageInvariants(BuiltSite fixture)
{
    private static readonly string[] Landmarks = ["header", "nav", "main", "footer"];

    [Fact]
    public void BuildsWithoutAnyProblem() => Assert.Equal("", ExpectedProblems.Of(fixture.Result.Problems));

    [Fact]
    public void EveryPageHasOneHeadingOfTheFirstLevelATitleAndALanguage() => EachPage(page =>
    [
        page.QuerySelectorAll("h1").Length == 1 ? null : $"{page.QuerySelectorAll("h1").Length} h1",
        page.Title is { Length: > 0 } ? null : "no title",
        page.DocumentElement.GetAttribute("lang") is "fi" or "sv" or "en" ? null : "no lang",
        page.QuerySelector("meta[name=description]")?.GetAttribute("content") is { Length: > 0 } ? null : "no description",
    ]);

    [Fact]
    public void EveryPageHasItsLandmarksAndASkipLink() => EachWholePage(page =>
    [
        .. Landmarks.Select(name => page.QuerySelector(name) is null ? $"no {name}" : null),
        page.QuerySelector("body > a.skip-link")?.GetAttribute("href") == "#" + page.QuerySelector("main")?.Id ? null : "no skip link",
    ]);

    [Fact]
    public void EveryPageTellsTheVersionOfItsDataTheDayOfTheLastChangeAndItsAddress() => EachWholePage(page => page.QuerySelector(".footer-page") is not { } facts ? ["no facts"] :
    [
        Regex.IsMatch(facts.TextContent, @"\b[0-9a-f]{8}\b") ? null : "no version",
        facts.QuerySelector("time") is null ? "no day" : null,
        facts.QuerySelector(".address")?.TextContent == page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ? null : "not its address",
    ]);

    [Fact]
    public void TitlesAreUnique() =>
        Assert.Empty(fixture.Pages.GroupBy(page => (page.Document.DocumentElement.GetAttribute("lang"), page.Document.Title)).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(" ", g.Select(p => p.Path))}"));

    [Fact]
    public void HeadingsSkipNoLevel() => EachPage(page =>
        page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').Aggregate(
            (Previous: 0, Fault: (string?)null),
            (state, level) => (level, state.Fault ?? (level > state.Previous + 1 ? $"h{level} after h{state.Previous}" : null))) is (_, { } fault)
                ? [fault]
                : []);

    [Fact]
    public void EveryTableHasACaptionAndScopes() => EachPage(page => page.QuerySelectorAll("table").SelectMany(table => new[]
    {
        table.QuerySelector("caption")?.TextContent.Trim() is { Length: > 0 } ? null : "a table without caption",
        table.QuerySelectorAll("th").All(th => th.HasAttribute("scope")) ? null : $"th without scope in {table.QuerySelector("caption")?.TextContent.Trim()}",
        table.QuerySelectorAll("thead th[scope=col]").Length > 0 ? null : $"no column headers in {table.QuerySelector("caption")?.TextContent.Trim()}",
    }));

    [Fact]
    public void IdsAreUniqueAndNamedOnesExist() => EachPage(page =>
    [
        .. page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"id {g.Key} {g.Count()} times"),
        .. page.QuerySelectorAll("[aria-labelledby]")
            .SelectMany(e => e.GetAttribute("aria-labelledby")!.Split(' '))
            .Where(id => page.GetElementById(id) is null)
            .Select(id => $"aria-labelledby {id} leads nowhere"),
    ]);

    [Fact]
    public void NothingIsInline() => EachPage(page =>
    [
        page.QuerySelector("style") is null ? null : "a style element",
        page.QuerySelector("[style]") is null ? null : "a style attribute",
        page.QuerySelectorAll("script:not([type='application/ld+json'])").All(s => s.HasAttribute("src") && s.TextContent.Length == 0) ? null : "an inline script",
        page.All.SelectMany(e => e.Attributes).Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)) ? "an event handler attribute" : null,
    ]);

    [Fact]
    public void NothingIsFetchedFromOutsideTheSite() => EachPage(page =>
        page.QuerySelectorAll("script[src],img[src],iframe,object,embed,source,video,audio,link[rel=stylesheet],link[rel=icon],link[rel=preload]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href") ?? e.LocalName)
            .Where(address => address.Contains("//", StringComparison.Ordinal))
            .Select(address => $"fetches {address}"));

    [Fact]
    public void LinksThatLeaveTheSiteAreThoseOfDataAndContent()
    {
        var written = Directory.EnumerateFiles(Path.Combine(Repository.Root, "data")).Concat(
                Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.md", SearchOption.AllDirectories))
            .Select(File.ReadAllText).ToArray();
        EachPage(page => page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)
            .Where(href => href.Contains("//", StringComparison.Ordinal) && !written.Any(text => text.Contains(href, StringComparison.Ordinal)))
            .Select(href => $"leads to {href}"));
    }

    [Fact]
    public void NoPersonOfTheSourceDocumentsIsNamed()
    {
        var persons = Persons();
        EachPage(page => Words(page.Body!.TextContent).Where(persons.Contains).Select(hash => $"names a person ({hash})"));
    }

    [Fact]
    public void NoPersonOfTheSourceDocumentsIsNamedInFilesForMachines()
    {
        var persons = Persons();
        var files = SiteFiles.Texts(fixture.Output).Where(file => Path.GetExtension(file.Key) is not (".html" or ".css" or ".svg")).ToArray();

        Assert.Superset(
            new HashSet<string> { ".atom", ".csv", ".ics", ".json", ".jsonl", ".jsonld", ".js", ".md", ".ttl", ".txt", ".xml" }, files.Select(file => Path.GetExtension(file.Key)).ToHashSet());
        Assert.True(files.Length > 2000);
        Assert.Empty(files.AsParallel().SelectMany(file => Words(Regex.Replace(file.Value.Replace("\r\n ", "", StringComparison.Ordinal), @"[""\r\n\t<>\\|*_\[\]]", " ")).Where(persons.Contains).Select(hash => $"{file.Key}: names a person ({hash})")));
    }

    [Fact]
    public void TheLinkScannerFindsWhatAParserFinds()
    {
        foreach (var page in fixture.Pages)
        {
            Assert.Equal(UsoSite.Generator.Tests.HtmlAttributesTests.ByParser(page.Html), UsoSite.Generator.Tests.HtmlAttributesTests.Found(page.Html));
        }
    }

    [Fact]
    public void FiguresAreNeverSplitByAnOrdinarySpace() => EachPage(page =>
        System.Text.RegularExpressions.Regex.Matches(TextOutsideCode(page), @"\d (\d{3}\b|€)").Select(m => $"“{m.Value}”").Take(3));

    private static HashSet<string> Persons() =>
        File.ReadAllLines(Path.Combine(Repository.Sites, "..", "not-named.txt")).Where(l => l.Length > 0 && l[0] != '#').ToHashSet(StringComparer.Ordinal);

    private static string TextOutsideCode(IHtmlDocument page) =>
        string.Concat(page.Body!.GetDescendants().OfType<IText>().Where(text => text.ParentElement?.Closest("code, pre") is null).Select(text => text.Data + "\n"));

    private static HashSet<string> Words(string text)
    {
        var words = text.Split([' ', '\n', '\u00A0', ',', '.', '(', ')', ':', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Zip(words.Skip(1), (a, b) => Hash($"{a} {b}"))];
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text.ToLowerInvariant())))[..16];

    private void EachPage(Func<IHtmlDocument, IEnumerable<string?>> faultsOf) => Each(fixture.Pages, faultsOf);

    private void EachWholePage(Func<IHtmlDocument, IEnumerable<string?>> faultsOf) => Each(fixture.WholePages, faultsOf);

    private static void Each(IEnumerable<(string Path, string Html, IHtmlDocument Document)> pages, Func<IHtmlDocument, IEnumerable<string?>> faultsOf) => Assert.Empty(pages
        .SelectMany(page => faultsOf(page.Document).OfType<string>().Select(fault => $"{page.Path}: {fault}"))
        .Take(20));
}
