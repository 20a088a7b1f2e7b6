using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UsoSite.Network.Tests;

/// <summary>The Markdown beside pages, whatever rows the tables have.</summary>
public abstract class MarkdownInvariants(BuiltSite fixture)
{
    private static readonly MarkdownPipeline Format = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseAutoLinks().Build();

    [Fact]
    public void EveryArticleSeasonAndMunicipalityHasIt() => Assert.Empty(fixture.Result.Pages
        .Where(page => page.Layout is "article" or "season" or "municipality")
        .Where(page => !Read(page).StartsWith($"---\ntitle: \"", StringComparison.Ordinal)
            || fixture.At(page.Address).QuerySelector("link[rel=alternate][type='text/markdown']")?.GetAttribute("href") != "index.md")
        .Select(page => page.Address));

    [Fact]
    public void OthersHaveNone() => Assert.Empty(fixture.WholePages.Where(page =>
        (page.Document.QuerySelector("link[type='text/markdown']") is null) == File.Exists(Path.Combine(fixture.Output, Path.ChangeExtension(page.Path, "md")))).Select(page => page.Path));

    [Fact]
    public void ItsSourcesAreThoseThatItCites() => EachTwin(text =>
    {
        var cited = Regex.Matches(text, @"\[\^(\d+)\](?!:)").Select(mark => int.Parse(mark.Groups[1].Value)).Distinct().Order();
        var told = Regex.Matches(text, @"^\[\^(\d+)\]: \S", RegexOptions.Multiline).Select(mark => int.Parse(mark.Groups[1].Value)).ToArray();
        return cited.SequenceEqual(told) ? null : $"cites {string.Join(' ', cited)}, tells {string.Join(' ', told)}";
    });

    [Fact]
    public void ItIsMarkdownWithoutTagsAndDirectives() => EachTwin(text =>
    {
        var document = Markdown.Parse(text, Format);
        var html = document.Descendants().FirstOrDefault(part => part is HtmlBlock or HtmlInline);
        var directive = document.Descendants<LiteralInline>().FirstOrDefault(part => part.Content.ToString().Contains("{{", StringComparison.Ordinal));
        return html is not null ? $"has HTML at line {html.Line + 1}"
            : directive is not null ? $"has a directive at line {directive.Line + 1}"
            : document.Descendants<HeadingBlock>().Count(heading => heading.Level == 1) != 1 ? "has not one title"
            : null;
    });

    [Fact]
    public void ItsLinksLeadSomewhere() => EachTwin(text => Markdown.Parse(text, Format).Descendants<LinkInline>().Select(link => link.Url!)
        .Where(url => !url.Contains(':', StringComparison.Ordinal) || (url.StartsWith("https://uso.example/", StringComparison.Ordinal) && !IsThere(new Uri(url).AbsolutePath)))
        .Select(url => $"leads to {url}").FirstOrDefault());

    [Fact]
    public void FeesOfMunicipalitiesAreThere() => Assert.All(fixture.Languages, language => Assert.All(fixture.Network.Municipalities, municipality =>
    {
        var fee = FeeView.From(fixture.Network.FeeOf(municipality.Code, fixture.Network.CurrentSeason), fixture.Network);
        var address = Addresses.Municipality(language, municipality.Name);
        var text = fixture.Read(address[1..] + "index.md").Split("\n## ")[1];
        var state = fixture.At(address).QuerySelector(".fee .state")!.TextContent.Trim();

        Assert.Contains(state, text, StringComparison.Ordinal);
        Assert.Equal(fee.State == "unknown", !Regex.IsMatch(text, @"^\*\*[^*]*\d[^*]*\*\* .*\[\^\d", RegexOptions.Multiline));
    }));

    private string Read(Page page) => Path.Combine(fixture.Output, page.OutputPath[..^"html".Length] + "md") is var file && File.Exists(file) ? File.ReadAllText(file) : "";

    private bool IsThere(string path) => File.Exists(Path.Combine(fixture.Output, Uri.UnescapeDataString(path[1..]) + (path.EndsWith('/') ? "index.html" : "")));

    private void EachTwin(Func<string, string?> fault) => Assert.Empty(fixture.Result.Pages.AsParallel().Where(page => page.Markdown is not null)
        .Select(page => (page.Address, Fault: fault(Read(page)))).Where(page => page.Fault is not null).Select(page => $"{page.Address}: {page.Fault}").Take(10));
}
