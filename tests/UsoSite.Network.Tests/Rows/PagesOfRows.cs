namespace UsoSite.Network.Tests;

/// <summary>An article with <c>each</c> is a page for each row of its table, in each language.</summary>
public sealed class PagesOfRows(PagesOfRows.Fixture fixture) : IClassFixture<PagesOfRows.Fixture>
{
    [Fact]
    public void TheSiteBuildsWithNothingButMissingTranslations()
    {
        Assert.All(fixture.Result.Problems, problem => Assert.Equal(Rules.MissingTranslation, problem.Rule));
        Assert.Contains(fixture.Result.Problems, problem => problem is { Key: "id=networks/network", Value: "en" });
        Assert.NotNull(fixture.Result.Published);
    }

    [Theory]
    [InlineData("fi", "networks/network/pohjoinen-verkosto", "/verkostot/pohjoinen-verkosto/", "Pohjoinen verkosto")]
    [InlineData("fi", "networks/network/lounas", "/verkostot/lounas/", "Lounaan verkosto")]
    [InlineData("sv", "networks/network/pohjoinen-verkosto", "/sv/natverk/pohjoinen-verkosto/", "Nätverk: Norra nätverket")]
    [InlineData("sv", "networks/network/lounas", "/sv/natverk/lounaan-verkosto/", "Nätverk: Lounaan verkosto")]
    [InlineData("en", "networks/network/lounas", "/en/verkostot/lounas/", "Lounaan verkosto")]
    public void EveryRowHasAPageInEveryLanguage(string language, string id, string address, string title)
    {
        var page = Assert.Single(fixture.Result.Pages, page => page.Id == id && page.Language.Code == language);

        Assert.Equal(address, page.Address);
        Assert.Equal(title, fixture.Heading(address));
    }

    [Fact]
    public void TheArticleItselfIsNoPage() => Assert.DoesNotContain(fixture.Result.Pages, page => page.Id == "networks/network");

    [Fact]
    public void ThePageIsBelowTheArticleOfItsFolder() =>
        Assert.Equal(["networks"], fixture.Result.Pages.Where(page => page.Row is not null && page.Language == Language.Finnish).Select(page => page.Parent).Distinct());

    [Fact]
    public void CellsAreWrittenAsTheLanguageWritesThem()
    {
        Assert.Equal("Perustettu 1.2.2019[1], jäseniä 12\u00A0599[1], osuus 63,82[1], avoin: kyllä[1], aiheet: oppi, tieto[1].", fixture.Text("/verkostot/pohjoinen-verkosto/"));
        Assert.Equal("Grundat 1.2.2019[1], medlemmar 12\u00A0599[1], namn: Norra nätverket.", fixture.Text("/sv/natverk/pohjoinen-verkosto/"));
    }

    [Fact]
    public void WhatTheRowDoesNotTellIsSaidInWords()
    {
        Assert.Equal("Perustettu 2020, jäseniä ei lähteissä, osuus ei lähteissä, avoin: ei, aiheet: ei lähteissä.", fixture.Text("/verkostot/lounas/"));
        Assert.Equal("Grundat 2020, medlemmar inte i källorna, namn: Lounaan verkosto.", fixture.Text("/sv/natverk/lounaan-verkosto/"));
        Assert.Equal("fi", fixture.Page("/sv/natverk/lounaan-verkosto/").QuerySelector(".prose p span[lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public void TheFinnishArticleStandsInWhereATranslationIsMissing()
    {
        Assert.Equal("Perustettu 1.2.2019[1], jäseniä 12\u00A0599[1], osuus 63,82[1], avoin: kyllä[1], aiheet: oppi, tieto[1].", fixture.Text("/en/verkostot/pohjoinen-verkosto/"));
        Assert.Equal("fi", fixture.Page("/en/verkostot/pohjoinen-verkosto/").QuerySelector("h1")!.Closest("[lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public void ThePagesAreInTheSiteMapAndLinkedByTheirIds()
    {
        Assert.Contains("<loc>https://www.example.org/koe/sv/natverk/lounaan-verkosto/</loc>", fixture.Site.ReadOutput("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal("pohjoinen-verkosto/", fixture.Page("/verkostot/").QuerySelector(".prose a")!.GetAttribute("href"));
    }

    [Fact]
    public void TheSearchFindsThePagesButNotTheirHeadings()
    {
        var index = File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Path.Combine(fixture.Site.Output, "assets"), "search.fi.*.js")));

        Assert.Contains("\"Pohjoinen verkosto\",\"verkostot/pohjoinen-verkosto/\"", index, StringComparison.Ordinal);
        Assert.DoesNotContain("Yhteystiedot", index, StringComparison.Ordinal);
    }

    /// <summary>The site, built once for the class.</summary>
    public sealed class Fixture : IDisposable
    {
        public Fixture() => Result = Site.Build();

        public BuildResult Result { get; }

        internal TestSite Site { get; } = SiteWithNetworks.Shown();

        internal AngleSharp.Html.Dom.IHtmlDocument Page(string address) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Site.ReadOutput(address[1..] + "index.html"));

        public string Heading(string address) => PublishedPages.Words(Page(address).QuerySelector("h1")!);

        /// <summary>The first paragraph of the article, without the signs that tie marks to their figures.</summary>
        public string Text(string address) => Page(address).QuerySelector(".prose p")!.TextContent.Replace("\u2060", "", StringComparison.Ordinal).Trim();

        public void Dispose() => Site.Dispose();
    }
}
