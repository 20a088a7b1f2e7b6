using UsoSite.Generator.Settings;

using UsoSite.Generator.Links;

namespace UsoSite.Network.Tests;

public sealed class LinkTargetTests
{
    private static readonly SiteSettings Settings = new(new LocalText("T", "", ""), "T", new Uri("https://www.example.org/koe/"), [Language.Finnish], "uso", null);

    [Theory]
    [InlineData("../ulvila/", "/kunnat/ulvila/index.html", "")]
    [InlineData("../../kaudet/#teemat", "/kaudet/index.html", "teemat")]
    [InlineData("../..", "/index.html", "")]
    [InlineData("./", "/kunnat/kajaani/index.html", "")]
    [InlineData("", "/kunnat/kajaani/index.html", "")]
    [InlineData("#maksu", "/kunnat/kajaani/index.html", "maksu")]
    [InlineData("?asukkaat=5#maksu", "/kunnat/kajaani/index.html", "maksu")]
    [InlineData("../../maksulaskuri/?kunta=205&kausi=2025-2026", "/maksulaskuri/index.html", "")]
    [InlineData("../../data/fee_tiers.csv", "/data/fee_tiers.csv", "")]
    [InlineData("/koe/kaudet/", "/kaudet/index.html", "")]
    [InlineData("/koe/", "/index.html", "")]
    [InlineData("/kaudet/", "/kaudet/index.html", "")]
    [InlineData("../%C3%A4hky/", "/kunnat/ähky/index.html", "")]
    [InlineData("../../../../../../kaudet/", "/kaudet/index.html", "")]
    [InlineData("../#", "/kunnat/index.html", "")]
    [InlineData("#p%C3%A4%C3%A4", "/kunnat/kajaani/index.html", "pää")]
    public void IsTheFileAndThePlaceThatABrowserGoesTo(string link, string file, string anchor)
    {
        var target = LinkTarget.From(SmallSite.Page("municipality/205", "/kunnat/kajaani/"), link, Settings, stackalloc char[64]);

        Assert.Equal((file, anchor), (target.File.ToString(), target.Anchor.ToString()));
    }

    [Fact]
    public void FromAPageThatIsAFileLinksBeginInItsFolder() =>
        Assert.Equal("/kaudet/index.html", LinkTarget.From(SmallSite.Page("not-found", "/404.html"), "kaudet/", Settings, stackalloc char[4]).File.ToString());
}
