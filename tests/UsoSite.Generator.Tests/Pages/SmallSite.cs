using UsoSite.Generator.Data;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Tests.Sites;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Tests.Pages;

/// <summary>The base site of <c>tests/sites</c>, read once, for tests of what a single page asks for.</summary>
internal static class SmallSite
{
    private static readonly Lazy<Task<Site>> Read = new(ReadAsync);

    public static Task<Site> SiteAsync => Read.Value;

    /// <summary>A page that nothing is rendered of.</summary>
    public static Page Page(string id, string address, string? parent = "home") =>
        new(id, Language.Finnish, address, "article", Wording.Literal(id), new object()) { Parent = parent };

    public static PageContext Context(Site site, Page page, params IEnumerable<Page> others) =>
        new(page, new PageSet(site, [], new AddressBook(others.Prepend(page), site.Network.NewestSeason.Id)), new DiagnosticBag());

    private static async Task<Site> ReadAsync()
    {
        using var files = TestSite.Base();
        var context = new BuildContext(TestSite.Day);
        var settings = await new ReadSettings(files.Root, null, null).RunAsync([default], context);
        var theme = await new ReadTheme(files.Root).RunAsync(settings, context);
        var tables = await new CheckKeys().RunAsync(await new ReadTables(files.Root).RunAsync([default], context), context);
        var networks = await new AssembleNetwork().RunAsync(tables, context);
        Assert.Equal("", ExpectedProblems.Of(context.Diagnostics.Sorted()));
        return new Site(settings[0], networks[0], [], new HashSet<string>(), theme[0], TestSite.Day, tables[0]);
    }
}
