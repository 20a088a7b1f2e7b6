using UsoSite.Generator.Settings;
using System.Text;

namespace UsoSite.Network.Tests;

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
    public void ATemplateOfItsOwnTakesThePlaceOfTheInherited()
    {
        site.Write("themes/own/partials/part.hbs", "own part").Write("themes/own/partials/extra.hbs", "extra");

        var templates = Read().Templates;

        Assert.Equal(["layouts/frame", "partials/extra", "partials/part"], templates.Names.Order(StringComparer.Ordinal));
        Assert.Equal("themes/own/partials/part.hbs", templates.Find("partials/part")!.Source.File);
        Assert.Equal("themes/base/layouts/frame.hbs", templates.Find("layouts/frame")!.Source.File);
    }

    [Fact]
    public void OneTextChangesAndTheOthersStay()
    {
        site.Write("themes/own/strings/fi.yml", "nav:\n  seasons: Vuodet\n");

        var texts = Read().Strings["fi"];

        Assert.Equal(("Etusivu", "Vuodet"), (texts.Text("nav.home"), texts.Text("nav.seasons")));
    }

    [Fact]
    public void AnAssetOfItsOwnTakesThePlaceOfTheInheritedUnderAnotherAddress()
    {
        var before = Read().Assets;
        site.Write("themes/own/assets/logo.svg", "<svg id=\"own\"/>");

        var after = Read().Assets;

        Assert.Equal("<svg id=\"own\"/>", Content(after, "logo.svg"));
        Assert.NotEqual(before.AddressOf("logo.svg"), after.AddressOf("logo.svg"));
        Assert.Equal(before.AddressOf("site.css"), after.AddressOf("site.css"));
    }

    [Fact]
    public void OneStyleSheetChangesInItsPlaceInTheInheritedList()
    {
        site.Write("themes/own/assets/a.css", "own{}\r\n\r\n");

        Assert.Equal("own{}b{}", Content(Read().Assets, "site.css"));
    }

    [Fact]
    public void AListOfItsOwnIsTheWholeListAndMayNameInheritedFiles()
    {
        site.Write("themes/own/theme.yml", "name: own\nextends: base\nstyles: [b.css, own.css]\nscripts: []\n").Write("themes/own/assets/own.css", "own{}");

        var assets = Read().Assets;

        Assert.Equal("b{}own{}", Content(assets, "site.css"));
        Assert.Equal("", Content(assets, "site.js"));
    }

    [Fact]
    public void AThirdThemeIsReachedThroughTheSecond()
    {
        site.Write("site.yml", "title: T\nbase_url: https://www.example.org/\nlanguages: [fi]\ntheme: third\n")
            .Write("themes/own/strings/fi.yml", "nav:\n  seasons: Vuodet\n")
            .Write("themes/third/theme.yml", "name: third\nextends: own\n")
            .Write("themes/third/strings/fi.yml", "nav:\n  home: Alku\n");

        var texts = Read().Strings["fi"];

        Assert.Equal(("Alku", "Vuodet"), (texts.Text("nav.home"), texts.Text("nav.seasons")));
    }

    public void Dispose() => site.Dispose();

    private static string Content(Assets assets, string name) =>
        Encoding.UTF8.GetString(assets.Files.Single(file => file.Address == assets.AddressOf(name)).Content);

    private SiteTheme Read()
    {
        var context = new BuildContext(TestSite.Day);
        var theme = new ReadTheme(site.Root, new HashSet<string> { "fees.js" }).Run(new ReadSettings(site.Root, null, null).Run(context)!, context);
        Assert.Equal("", ExpectedProblems.Of(context.Diagnostics.Sorted()));
        return theme!;
    }
}
