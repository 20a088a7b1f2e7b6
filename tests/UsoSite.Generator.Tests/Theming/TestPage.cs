using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Data.Records;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Settings;

namespace UsoSite.Generator.Tests;

/// <summary>A page of a site with two sources, two pages, a text and an asset, for tests of what templates ask a page for.</summary>
internal static class TestPage
{
    public const string SourceColumns = "id,title,language,publisher,kind,date,document,url,licence,note";

    public static readonly Page Home = Page("home", "/") with { Parent = null };

    /// <param name="partials">By the names by which templates include them; <c>cite</c> shows the numbers of sources.</param>
    public static string Show(string template, object view, string language = "fi", params IEnumerable<(string Name, string Text)> partials) =>
        Show(
            [
                (TestTheme.Layout, template), ("partials/cite", "<sup>{{#each citations}}[{{number}}]{{/each}}</sup>\n"),
                .. partials.Select(partial => ("partials/" + partial.Name, partial.Text)),
            ],
            TestTheme.Layout, view, language);

    private static string Show(IEnumerable<(string Name, string Text)> theme, string name, object view, string language)
    {
        var templates = TestTheme.Of(theme);
        var page = Page("lamps/1", "/valot/1/") with { Language = new Language(language) };
        var set = new PageSet(Site(templates), [Home, page], new AddressBook([Home, page], id => id == "lamps/newest" ? "lamps/1" : id));
        return templates.Render(name, view, new PageContext(page, set, new Assets(), new DiagnosticBag()));
    }

    private static Page Page(string id, string address) => new(id, Language.Finnish, address, "page", InterfaceText.Literal(id), new object());

    private static Site Site(Templates templates)
    {
        var assets = new Assets();
        assets.Add("logo.svg", "<svg/>");
        return new Site
        {
            Settings = new SiteSettings(LocalText.Empty, "T", new Uri("https://example.org/"), [Language.Finnish, Language.Swedish, Language.English], "test", null),
            Theme = new SiteTheme("test", templates, Language.All.ToDictionary(language => language.Code, Strings), assets),
            Articles = [],
            Media = new Dictionary<string, UsoSite.Generator.Content.PictureSize?>(),
            Data = Sources(),
            Directives = new DirectiveCatalogue([]),
            DirectiveViews = DirectiveViews.From(new object()),
            AsOf = new DateOnly(2026, 11, 22),
        };
    }

    private static Strings Strings(Language language) => new(
        language,
        new Dictionary<string, string> { ["greeting"] = "Hei & {name}", ["a.b.c"] = "abc", ["lamps.one"] = "{count} valo", ["lamps.other"] = "{count} valoa" },
        _ => { });

    private static SoundTables Sources()
    {
        var schema = new TableSchema("sources", "sources.csv", [.. SourceColumns.Split(',').Select(name => new FieldSchema(name, name == "date" ? FieldType.Date : FieldType.String))]);
        var problems = new DiagnosticBag();
        var table = new TableReader(schema, new SourceText("sources.csv", $"{SourceColumns}\nbook,Kirja,,P,book,,,,,\nweb,Sivu,,P,web,,,,,\n"), problems).Read();
        Assert.Empty(problems.Sorted());
        return new CheckKeys(new RecordTypes()).Run(
            new TableSet(new DataPackage([schema]), new Dictionary<string, Table> { ["sources"] = table }), new BuildContext(new DateOnly(2026, 11, 22))).Sound!;
    }
}
