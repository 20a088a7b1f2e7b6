using AngleSharp.Html.Dom;

namespace UsoSite.Network.Tests;

/// <summary>Addresses that others link to: pages may come, and these stay.</summary>
[Collection(ShippedSite.Name)]
public sealed class ShippedAddresses(ShippedSite fixture)
{
    public static TheoryData<string, string, string> Promised => new()
    {
        { "/", "/sv/", "/en/" },
        { "/kaudet/2025-2026/", "/sv/perioder/2025-2026/", "/en/seasons/2025-2026/" },
        { "/vertailu/2023-2024/2025-2026/", "/sv/jamforelse/2023-2024/2025-2026/", "/en/compare/2023-2024/2025-2026/" },
        { "/maksulaskuri/", "/sv/avgiftskalkylator/", "/en/fee-calculator/" },
        { "/kunnat/kajaani/", "/sv/kommuner/kajana/", "/en/municipalities/kajaani/" },
        { "/kunnat/turku/", "/sv/kommuner/abo/", "/en/municipalities/turku/" },
        { "/maakunnat/kainuu/", "/sv/landskap/kajanaland/", "/en/regions/kainuu/" },
        { "/teemat/", "/sv/teman/", "/en/themes/" },
        { "/palvelut/", "/sv/tjanster/", "/en/services/" },
        { "/paatokset/", "/sv/beslut/", "/en/decisions/" },
        { "/tapahtumat/", "/sv/evenemang/", "/en/events/" },
        { "/lahteet/", "/sv/kallor/", "/en/sources/" },
        { "/tietoaineisto/", "/sv/oppna-data/", "/en/open-data/" },
        { "/api/", "/sv/api/", "/en/api/" },
        { "/sanasto/", "/sv/ordlista/", "/en/glossary/" },
        { "/tietoa/", "/sv/om/", "/en/about/" },
    };

    [Theory]
    [MemberData(nameof(Promised))]
    public void AddressesAreTranslated(string fi, string sv, string en)
    {
        string[] addresses = [fi, sv, en];
        foreach (var (address, language) in addresses.Zip(Language.All))
        {
            var page = fixture.At(address);
            Assert.Equal(language.Code, page.DocumentElement.GetAttribute("lang"));
            Assert.Equal(addresses, LanguageInvariants.VersionsOf(page, address));
        }
    }

    [Theory]
    [InlineData("/vertailu/kausien-vertailu.csv")]
    [InlineData("/data/seasons.csv")]
    [InlineData("/data/seasons-excel.csv")]
    [InlineData("/data/seasons.json")]
    [InlineData("/data/seasons.jsonl")]
    [InlineData("/data/uso.zip")]
    [InlineData("/data/uso.xlsx")]
    [InlineData("/data/uso.sqlite")]
    [InlineData("/data/datapackage.json")]
    [InlineData("/api/v1/revision.json")]
    [InlineData("/api/v1/seasons.json")]
    [InlineData("/api/v1/seasons/2025-2026.json")]
    [InlineData("/api/v1/fees.json")]
    [InlineData("/api/v1/municipalities.json")]
    [InlineData("/api/v1/municipalities/205.json")]
    [InlineData("/api/v1/decisions.json")]
    [InlineData("/api/v1/events.json")]
    [InlineData("/api/v1/changes.json")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/api/v1/schemas/fees-document.json")]
    [InlineData("/sitemap.xml")]
    [InlineData("/ohjeet/")]
    [InlineData("/liittyminen/")]
    [InlineData("/kysymykset/")]
    [InlineData("/saavutettavuus/")]
    [InlineData("/tietosuoja/")]
    [InlineData("/404.html")]
    public void OfOtherPagesAndFilesStay(string address) => Assert.NotEmpty(fixture.ReadBytes(address[1..] + (address.EndsWith('/') ? "index.html" : "")));

    [Theory]
    [InlineData("/sv/landskap/osterbotten/", ".table-scroll tbody th a")]
    [InlineData("/sv/landskap/egentliga-finland/", ".table-scroll tbody th a")]
    [InlineData("/sv/perioder/2017-2018/", "#jasenet + .section-body ul.columns li > a:first-child")]
    [InlineData("/sv/kommuner/", ".directory tbody th a")]
    public void NamesStandInTheOrderOfTheFinnishAlphabetAsShown(string address, string names)
    {
        var shown = fixture.At(address).QuerySelectorAll(names).Select(name => name.TextContent).ToArray();

        Assert.True(shown.Length > 10);
        Assert.Equal(shown.Order(FinnishOrder.Instance), shown);
    }
}
