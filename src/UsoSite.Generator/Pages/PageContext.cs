using System.Globalization;
using UsoSite.Generator.Data;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Sources;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>What the rendering of one page can ask for: texts, links, assets, and the numbers of its sources.</summary>
/// <param name="scripts">The scripts that hold data.</param>
public sealed class PageContext(Page page, PageSet set, Assets scripts, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string> markers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> shown = new(StringComparer.Ordinal);
    private Strings? strings;

    public Page Page { get; } = page;

    public Site Site => set.Site;

    /// <summary>The language of what is rendered: the page's, or Finnish within a text that is not translated.</summary>
    public Language Language { get; private init; } = page.Language;

    public Formats Formats => Formats.For(Language);

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public Citations Citations { get; private init; } = new(set.Site.Sources);

    private Strings Strings => strings ??= Site.Theme.Strings[Language.Code];

    /// <summary>A text that a template asks for.</summary>
    /// <exception cref="MissingStringException">The theme has no such text; the template knows the place.</exception>
    public string Text(string key, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Strings.Find(key, values) ?? throw new MissingStringException(key);

    public string Text(InterfaceText text) => text.In(Strings);

    /// <summary>The same page for a text in another language; its links still lead to pages in the page's own.</summary>
    public PageContext For(Language language) => language == Language ? this : new(Page, set, scripts, Diagnostics) { Language = language, Citations = Citations };

    /// <summary>The same page, of which nothing is rendered yet.</summary>
    internal PageContext Anew() => new(Page, set, scripts, Diagnostics);

    /// <summary>The link from this page to another by id, to a place in it with <c>id#anchor</c>.</summary>
    /// <exception cref="UnknownPageException">No page has that id.</exception>
    public string UrlOf(string id)
    {
        var (page, anchor) = id.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (id[..at], id[at..]) : (id, "");
        return LinkTo(Find(page).Address + anchor);
    }

    public Page Find(string id) => set.Addresses.Find(id, Page.Language) ?? throw new UnknownPageException(id, set.Addresses.NearestTo(id));

    /// <summary>The id of the page that a row has; null where it has none, or this one.</summary>
    public string? PageOf(Row row) => set.PageOf(row) is { } id && id != Page.Id ? id : null;

    /// <summary>The page id that a wrong one was probably meant to be.</summary>
    public string? NearestPage(string id) => set.Addresses.NearestTo(id);

    /// <summary>The link from this page to a file of the theme or to a script with data.</summary>
    public string UrlOfAsset(string name) =>
        LinkTo(Site.Theme.Assets.AddressOf(name) ?? scripts.AddressOf(name) ?? throw new UnknownPageException(name, null));

    /// <summary>The link from this page to an address of the site.</summary>
    public string LinkTo(string address) =>
        Page.ShownAnywhere ? Site.Settings.BaseUrl.AbsolutePath + address[1..] : RelativeUrl.Between(Page.Address, address);

    /// <summary>This page in each language of the site that has it.</summary>
    public IReadOnlyList<LanguageLink> Languages()
    {
        var languages = Site.Settings.Languages;
        List<LanguageLink> links = new(languages.Count);
        for (var i = 0; i < languages.Count; i++)
        {
            if (set.Addresses.In(Page.Id, languages[i]) is { } version)
            {
                links.Add(new LanguageLink(
                    languages[i].Code,
                    languages[i].OwnName,
                    LinkTo(version.Address),
                    Site.Settings.Absolute(version.Address),
                    languages[i] == Page.Language,
                    version.IsTranslated));
            }
        }

        return links;
    }

    /// <summary>The value of <c>aria-current</c> on a link of the menu: the page itself, a page below it, or neither.</summary>
    public string CurrentMark(string id) =>
        Page.Id == id ? "page" : Page.Id.StartsWith(id + "/", StringComparison.Ordinal) || Ancestors().Any(p => p.Id == id) ? "true" : "";

    /// <summary>The pages above this one, the home page first.</summary>
    public IReadOnlyList<Page> Ancestors()
    {
        List<Page> above = [];
        for (var parent = Page.Parent; parent is not null; parent = above[^1].Parent)
        {
            above.Add(Find(parent));
        }

        above.Reverse();
        return above;
    }

    /// <summary>Empty for the first thing of a name on the page, then <c>-2</c>, <c>-3</c> and so on.</summary>
    public string CopyOf(string name) =>
        (shown[name] = shown.GetValueOrDefault(name) + 1) is > 1 and var copy ? string.Create(CultureInfo.InvariantCulture, $"-{copy}") : "";

    /// <summary>The markers of the sources of a figure, as the theme shows them; empty where the figure has none.</summary>
    public string MarkersOf(object? ids)
    {
        var list = ListOf(ids);
        if (list.Count == 0)
        {
            return "";
        }

        var key = string.Join(' ', list);
        if (!markers.TryGetValue(key, out var marker))
        {
            markers[key] = marker = Site.Theme.Templates.Render("partials/cite", new CiteView(Citations.Cite(list)), this).Trim();
        }

        return marker;
    }

    private static IReadOnlyCollection<string> ListOf(object? ids) => ids switch
    {
        IReadOnlyCollection<string> many => many,
        string { Length: > 0 } one => [one],
        _ => [],
    };
}
