namespace UsoSite.Network.Tests;

public sealed class PageContextTests
{
    private static readonly Page Home = SmallSite.Page("home", "/", null);
    private static readonly Page Municipalities = SmallSite.Page("municipalities", "/kunnat/");
    private static readonly Page Municipality = SmallSite.Page("municipality/020", "/kunnat/lehtola/", "municipalities");
    private static readonly Page Seasons = SmallSite.Page("seasons", "/kaudet/");
    private static readonly Page Guide = SmallSite.Page("guide", "/ohjeet/");
    private static readonly Page GuidePage = SmallSite.Page("guide/new-page", "/ohjeet/uusi-sivu/");
    private static readonly Page NotFound = SmallSite.Page("not-found", "/404.html") with { ShownAnywhere = true };

    private static readonly Page[] All = [Home, Municipalities, Municipality, Seasons, Guide, GuidePage, NotFound];

    [Theory]
    [InlineData("municipalities", "municipalities", "page")]
    [InlineData("municipality/020", "municipalities", "true")]
    [InlineData("municipality/020", "municipality/020", "page")]
    [InlineData("municipality/020", "seasons", "")]
    [InlineData("municipalities", "municipality/020", "")]
    [InlineData("seasons", "season", "")]
    [InlineData("guide/new-page", "guide", "true")]
    [InlineData("guide", "guide/new-page", "")]
    public void TheMenuMarksThePageItselfAndThoseAboveIt(string page, string link, string mark) => Assert.Equal(mark, On(page).CurrentMark(link));

    [Fact]
    public void ThePagesAboveBeginWithTheHomePage()
    {
        Assert.Equal([Home, Municipalities], On("municipality/020").Ancestors());
        Assert.Equal([Home], On("seasons").Ancestors());
        Assert.Empty(On("home").Ancestors());
    }

    [Theory]
    [InlineData("municipality/020", "seasons", "../../kaudet/")]
    [InlineData("municipality/020", "seasons#teemat", "../../kaudet/#teemat")]
    [InlineData("municipality/020", "municipality/020#maksu", "#maksu")]
    [InlineData("home", "municipality/020", "kunnat/lehtola/")]
    public void LinksAreRelative(string page, string id, string link) => Assert.Equal(link, On(page).UrlOf(id));

    [Fact]
    public void LinksOfAPageShownAnywhereBeginWithTheFolderOfTheSite()
    {
        var context = On("not-found");

        Assert.Equal("/koe/kunnat/lehtola/#maksu", context.UrlOf("municipality/020#maksu"));
        Assert.Equal("/koe/", context.UrlOf("home"));
    }

    [Fact]
    public void AnUnknownPageIsNamedWithTheNearestOne()
    {
        var context = On("home");

        var unknown = Assert.Throws<UnknownPageException>(() => context.UrlOf("saesons#x"));

        Assert.Equal(("saesons", "seasons"), (unknown.Id, unknown.Nearest));
    }

    [Fact]
    public void OnlyIdsOfSourcesAreCited()
    {
        var context = On("home");

        Assert.Equal("", context.MarkersOf(null));
        Assert.Equal("", context.MarkersOf(Array.Empty<string>()));
        Assert.Equal("", context.MarkersOf(""));
        Assert.Contains("[1]", context.MarkersOf("brochure"), StringComparison.Ordinal);
        Assert.Matches(@"(?s)\[2\].*\[1\]", context.MarkersOf(new[] { "lehtola", "brochure" }));
        Assert.Equal(["brochure", "lehtola"], context.Citations.InOrder.Select(c => c.Source.Id));
    }

    private static PageContext On(string id) => SmallSite.Context(SmallSite.Site, All.Single(page => page.Id == id), All);
}
