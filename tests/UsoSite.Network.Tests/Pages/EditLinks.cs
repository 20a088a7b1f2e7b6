using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>Where <c>site.yml</c> says at which address files are edited, articles, pages of rows and tables lead there; otherwise nothing does.</summary>
public sealed class EditLinks
{
    [Fact]
    public void LeadToTheFileOfTheArticleAndOfTheTable()
    {
        using var site = SiteWithNetworks.Shown();
        site.Write("site.yml", site.Read("site.yml") + "edit_url: https://git.example.org/uso/edit/main/\n");
        site.Build();

        Assert.Equal(["content/fi/verkostot/index.md"], Links(site, "verkostot/index.html"));
        Assert.Equal(["content/fi/verkostot/verkosto.md", "data/networks.csv"], Links(site, "verkostot/lounas/index.html"));
        Assert.Contains("data/networks.csv", Links(site, "tietoaineisto/index.html"));
    }

    [Fact]
    public void AreNotThereWhereTheSettingsDoNotSay()
    {
        using var site = TestSite.Base().Replace("site.yml", "theme: golden", "theme: uso");
        site.Build();

        Assert.DoesNotContain("Muokkaa tätä", site.ReadOutput("tietoa/index.html") + site.ReadOutput("tietoaineisto/index.html"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Links(TestSite site, string file) => new HtmlParser().ParseDocument(site.ReadOutput(file)).QuerySelectorAll("a")
        .Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith("https://git.example.org/uso/edit/main/", StringComparison.Ordinal))
        .Select(address => address["https://git.example.org/uso/edit/main/".Length..]);
}
