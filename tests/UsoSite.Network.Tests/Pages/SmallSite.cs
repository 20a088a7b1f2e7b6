using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Settings;

namespace UsoSite.Network.Tests;

/// <summary>The base site of <c>tests/sites</c>, read once, for tests of what a single page asks for.</summary>
internal static class SmallSite
{
    private static readonly Lazy<Site> Read = new(ReadSite);

    public static Site Site => Read.Value;

    public static Network Network { get; } = new(Site.Data, TestSite.Day);

    /// <summary>A page that nothing is rendered of.</summary>
    public static Page Page(string id, string address, string? parent = "home") =>
        new(id, Language.Finnish, address, "article", InterfaceText.Literal(id), new object()) { Parent = parent };

    public static PageContext Context(Site site, Page page, params IEnumerable<Page> others) =>
        new(page, new PageSet(site, [], new AddressBook(others.Prepend(page), Resolve)), new Assets(), new DiagnosticBag());

    public static string Resolve(string id) => NetworkExtension.Registrations.ResolveId(Network, id);

    /// <summary>The same site in another theme.</summary>
    public static Site In(SiteTheme theme) => Of(theme, Site.Settings, Site.Data);

    private static Site ReadSite()
    {
        using var files = TestSite.Base();
        var context = new BuildContext(TestSite.Day);
        var settings = new ReadSettings(files.Root, null, null).Run(context)!;
        var theme = new ReadTheme(files.Root, new HashSet<string> { "fees.js" }).Run(settings, context)!;
        Assert.Equal("", ExpectedProblems.Of(context.Diagnostics.Sorted()));
        var tables = SiteTables.Sound(files.Root);
        return Of(theme, settings, tables);
    }

    private static Site Of(SiteTheme theme, SiteSettings settings, SoundTables tables) => new()
    {
        Settings = settings,
        Theme = theme,
        Articles = [],
        Media = new Dictionary<string, UsoSite.Generator.Content.PictureSize?>(),
        Data = tables,
        Directives = new DirectiveCatalogue(NetworkExtension.Registrations.Directives),
        DirectiveViews = DirectiveViews.From(new Network(tables, TestSite.Day)),
        AsOf = TestSite.Day,
    };
}
