using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UsoSite.Generator.Tests;

/// <summary>The generator builds a site that has nothing to do with the network, and no table of sources.</summary>
public sealed class SiteOfAnotherSubject(SiteOfAnotherSubject.Fixture fixture) : IClassFixture<SiteOfAnotherSubject.Fixture>
{
    [Fact]
    public void BuildsWithoutAnyProblem()
    {
        Assert.Empty(fixture.Result.Problems.Select(problem => $"{problem.At} {problem.Message.En}"));
        Assert.NotNull(fixture.Result.Published);
    }

    [Fact]
    public void HasThePagesOfItsArticlesAndRowsInBothLanguages() => Assert.Equal(
        [
            "en home /en/", "en open-data /en/open-data/", "en telescopes /en/telescopes/", "en telescopes/telescope/suuri /en/telescopes/telescope/suuri/",
            "en telescopes/telescope/vanha /en/telescopes/telescope/vanha/",
            "fi home /", "fi open-data /tietoaineisto/", "fi telescopes /kaukoputket/", "fi telescopes/telescope/suuri /kaukoputket/suuri-kaukoputki/",
            "fi telescopes/telescope/vanha /kaukoputket/vanha-kaukoputki/",
        ],
        fixture.Result.Pages.Select(page => $"{page.Language} {page.Id} {page.Address}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("kaukoputket/suuri-kaukoputki", "Suuri kaukoputki", "8,2 m", "Ensimmäinen valo: 5.3.1998. Massa: 23\u00A0000 kg. Käytössä: kyllä.")]
    [InlineData("kaukoputket/vanha-kaukoputki", "Vanha kaukoputki", null, "Ensimmäinen valo: 1912. Massa: ei tiedossa kg. Käytössä: ei.")]
    [InlineData("en/telescopes/telescope/suuri", "Great Telescope", "8.2 m", "First light: 5\u00A0March\u00A01998. Mass: 23,000 kg. In use: yes.")]
    public void ThePageOfARowShowsIt(string folder, string title, string? aperture, string text)
    {
        var page = fixture.Page(folder + "/index.html");

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(aperture, page.QuerySelector(".aperture")?.TextContent);
        Assert.Equal(text, page.QuerySelector("main p:last-of-type")!.TextContent);
    }

    [Fact]
    public void DirectivesOfTheSiteShowItsModel() =>
        Assert.StartsWith("Luettelossa on kaukoputkia: 2.", fixture.Page("index.html").QuerySelector("main p")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void LinksLeadToPagesByIdAndUpToTheirSection()
    {
        Assert.Equal("kaukoputket/suuri-kaukoputki/", fixture.Page("index.html").QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal(
            ["../../", "../", "./", "../../en/telescopes/telescope/suuri/"],
            fixture.Page("kaukoputket/suuri-kaukoputki/index.html").QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void TheSearchIndexHasPagesAndHeadings()
    {
        var index = File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Path.Combine(fixture.Site.Output, "assets"), "search.en.*.js")));

        Assert.Contains("[\"Page\",\"page\"],[\"Heading\",\"heading\"]", index, StringComparison.Ordinal);
        Assert.Contains("[0,\"Great Telescope\",\"en/telescopes/telescope/suuri/\",\"Great Telescope: facts.\"]", index, StringComparison.Ordinal);
        Assert.Contains("[1,\"Before the evening\",\"en/telescopes/#before-the-evening\",\"How to observe\"]", index, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTablesArePublishedInOneForm()
    {
        Assert.Equal(
            "id,observatory,name_fi,name_en,aperture,mass,first_light,in_use\nsuuri,kallio,Suuri kaukoputki,Great Telescope,8.2,23000,1998-03-05,true\nvanha,kallio,Vanha kaukoputki,Old Telescope,,,1912,false\n",
            fixture.Site.ReadOutput("data/telescopes.csv"));
        Assert.Equal("Kaukoputket 2 none", fixture.Page("tietoaineisto/index.html").QuerySelector("main li")!.TextContent);
        Assert.Contains("<loc>https://www.example.org/telescopes/kaukoputket/vanha-kaukoputki/</loc>", fixture.Site.ReadOutput("sitemap.xml"), StringComparison.Ordinal);
    }

    /// <summary>The site, built once for the class.</summary>
    public sealed class Fixture : IDisposable
    {
        public Fixture() => Result = Site.Build();

        public BuildResult Result { get; }

        internal TelescopeSite Site { get; } = new();

        internal IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(Site.ReadOutput(file));

        public void Dispose() => Site.Dispose();
    }
}
