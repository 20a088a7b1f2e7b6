namespace UsoSite.Network.Tests;

/// <summary>Addresses are an interface: others link to them.</summary>
public sealed class AddressesTests
{
    public static TheoryData<string, string> OfPages => new()
    {
        { "/", Addresses.Home(Language.Finnish) },
        { "/kaudet/", Addresses.Seasons(Language.Finnish) },
        { "/kaudet/2025-2026/", Addresses.Season(Language.Finnish, new("2025-2026")) },
        { "/vertailu/", Addresses.Comparison(Language.Finnish) },
        { "/vertailu/2023-2024/2025-2026/", Addresses.Comparison(Language.Finnish, new("2023-2024"), new("2025-2026")) },
        { "/vertailu/kausien-vertailu.csv", Addresses.ComparisonTable(Language.Finnish) },
        { "/sv/jamforelse/jamforelse-av-perioder.csv", Addresses.ComparisonTable(Language.Swedish) },
        { "/en/compare/comparison-of-seasons.csv", Addresses.ComparisonTable(Language.English) },
        { "/maksulaskuri/", Addresses.Calculator(Language.Finnish) },
        { "/kunnat/", Addresses.Municipalities(Language.Finnish) },
        { "/kunnat/kajaani/", Addresses.Municipality(Language.Finnish, new("Kajaani", "Kajana", "Kajaani")) },
        { "/kunnat/aanekoski/", Addresses.Municipality(Language.Finnish, Small.Text("Äänekoski")) },
        { "/maakunnat/", Addresses.Regions(Language.Finnish) },
        { "/maakunnat/kainuu/", Addresses.Region(Language.Finnish, new("Kainuu", "Kajanaland", "Kainuu")) },
        { "/maakunnat/paijat-hame/", Addresses.Region(Language.Finnish, Small.Text("Päijät-Häme")) },
        { "/teemat/", Addresses.Themes(Language.Finnish) },
        { "/palvelut/", Addresses.Services(Language.Finnish) },
        { "/paatokset/", Addresses.Decisions(Language.Finnish) },
        { "/tapahtumat/", Addresses.Events(Language.Finnish) },
        { "/lahteet/", Addresses.Sources(Language.Finnish) },
        { "/tietoaineisto/", Addresses.OpenData(Language.Finnish) },
        { "/sanasto/", Addresses.Glossary(Language.Finnish) },
        { "/upota/maksu/", Addresses.FeeCard(Language.Finnish) },
        { "/sv/badda-in/avgift/", Addresses.FeeCard(Language.Swedish) },
        { "/en/embed/fee/", Addresses.FeeCard(Language.English) },
        { "/404.html", Addresses.NotFound(Language.Finnish) },
    };

    [Theory]
    [MemberData(nameof(OfPages))]
    public void AreThoseThatOthersLinkTo(string promised, string address) => Assert.Equal(promised, address);

    [Theory]
    [InlineData("/kaudet/", "kaudet/index.html")]
    [InlineData("/", "index.html")]
    [InlineData("/404.html", "404.html")]
    public void AFolderIsHeldByItsIndex(string address, string file) => Assert.Equal(file, SmallSite.Page("x", address).OutputPath);
}
