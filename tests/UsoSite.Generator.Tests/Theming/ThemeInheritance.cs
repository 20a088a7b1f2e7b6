using System.Text;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Tests.Sites;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Tests.Theming;

/// <summary>A theme that holds only what differs from the one that it extends.</summary>
public sealed class ThemeInheritance : IDisposable
{
    private readonly TestSite site = TestSite.Base()
        .Write("site.yml", "title: T\nbase_url: https://www.example.org/\nlanguages: [fi]\ntheme: own\n")
        .Write("themes/base/theme.yml", "name: base\nstyles: [a.css, b.css]\nscripts: [a.js]\n")
        .Write("themes/base/layouts/frame.hbs", "base frame {{> part}}")
        .Write("themes/base/partials/part.hbs", "base part")
        .Write("themes/base/strings/fi.yml", "nav:\n  home: Etusivu\n  seasons: Kaudet\n")
        .Write("themes/base/assets/a.css", "a{}\n")
        .Write("themes/base/assets/b.css", "b{}\n")
        .Write("themes/base/assets/a.js", "a();\n")
        .Write("themes/base/assets/logo.svg", "<svg/>")
        .Write("themes/own/theme.yml", "name: own\nextends: base\n");

    [Fact]
    public async Task ATemplateOfItsOwnTakesThePlaceOfTheInherited()
    {
        site.Write("themes/own/partials/part.hbs", "own part").Write("themes/own/partials/extra.hbs", "extra");

        var templates = (await ReadAsync()).Templates;

        Assert.Equal(["layouts/frame", "partials/extra", "partials/part"], templates.Names.Order(StringComparer.Ordinal));
        Assert.Equal("themes/own/partials/part.hbs", templates.Sources["partials/part"].Source.File);
        Assert.Equal("themes/base/layouts/frame.hbs", templates.Sources["layouts/frame"].Source.File);
    }

    [Fact]
    public async Task OneTextChangesAndTheOthersStay()
    {
        site.Write("themes/own/strings/fi.yml", "nav:\n  seasons: Vuodet\n");

        var texts = (await ReadAsync()).Strings["fi"];

        Assert.Equal(("Etusivu", "Vuodet"), (texts.Text("nav.home"), texts.Text("nav.seasons")));
    }

    [Fact]
    public async Task AnAssetOfItsOwnTakesThePlaceOfTheInheritedUnderAnotherAddress()
    {
        var before = (await ReadAsync()).Assets;
        site.Write("themes/own/assets/logo.svg", "<svg id=\"own\"/>");

        var after = (await ReadAsync()).Assets;

        Assert.Equal("<svg id=\"own\"/>", Content(after, "logo.svg"));
        Assert.NotEqual(before.AddressOf("logo.svg"), after.AddressOf("logo.svg"));
        Assert.Equal(before.AddressOf("site.css"), after.AddressOf("site.css"));
    }

    [Fact]
    public async Task OneStyleSheetChangesInItsPlaceInTheInheritedList()
    {
        site.Write("themes/own/assets/a.css", "own{}\r\n\r\n");

        Assert.Equal("own{}\nb{}\n", Content((await ReadAsync()).Assets, "site.css"));
    }

    [Fact]
    public async Task AListOfItsOwnIsTheWholeListAndMayNameInheritedFiles()
    {
        site.Write("themes/own/theme.yml", "name: own\nextends: base\nstyles: [b.css, own.css]\nscripts: []\n").Write("themes/own/assets/own.css", "own{}");

        var assets = (await ReadAsync()).Assets;

        Assert.Equal("b{}\nown{}\n", Content(assets, "site.css"));
        Assert.Equal("", Content(assets, "site.js"));
    }

    [Fact]
    public async Task AThirdThemeIsReachedThroughTheSecond()
    {
        site.Write("site.yml", "title: T\nbase_url: https://www.example.org/\nlanguages: [fi]\ntheme: third\n")
            .Write("themes/own/strings/fi.yml", "nav:\n  seasons: Vuodet\n")
            .Write("themes/third/theme.yml", "name: third\nextends: own\n")
            .Write("themes/third/strings/fi.yml", "nav:\n  home: Alku\n");

        var texts = (await ReadAsync()).Strings["fi"];

        Assert.Equal(("Alku", "Vuodet"), (texts.Text("nav.home"), texts.Text("nav.seasons")));
    }

    public void Dispose() => site.Dispose();

    private static string Content(Assets assets, string name) =>
        Encoding.UTF8.GetString(assets.Files.Single(file => file.Address == assets.AddressOf(name)).Content);

    private async Task<SiteTheme> ReadAsync()
    {
        var context = new BuildContext(TestSite.Day);
        var theme = await new ReadTheme(site.Root).RunAsync(await new ReadSettings(site.Root, null, null).RunAsync([default], context), context);
        Assert.Equal("", ExpectedProblems.Of(context.Diagnostics.Sorted()));
        return theme.Single();
    }
}
