using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace UsoSite.Network.Tests;

/// <summary>The site in its languages: every page leads to itself in the others, and says truly what is translated.</summary>
[Collection(ShippedSite.Name)]
public sealed class ShippedLanguages(ShippedSite.Fixture fixture)
{
    private const string BaseUrl = "https://uso.example";

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
            Assert.Equal(addresses, VersionsOf(page, address));
        }
    }

    [Fact]
    public void EveryPageLeadsToItselfInEveryLanguage() => EachPage((page, address) =>
    {
        var versions = VersionsOf(page, address);
        return versions.Length == Language.All.Count && versions.All(version => VersionsOf(fixture.At(version), version).SequenceEqual(versions))
            ? null
            : string.Join(" ", versions);
    });

    [Fact]
    public void AlternatesAreTheFullAddressesOfEveryTranslation() => EachPage((page, address) =>
    {
        var alternates = page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (Code: link.GetAttribute("hreflang"), Address: link.GetAttribute("href"))).ToArray();
        var versions = VersionsOf(page, address);
        var wanted = Language.All.Zip(versions, (language, version) => (Code: (string?)language.Code, Address: (string?)(BaseUrl + version)))
            .Append(("x-default", BaseUrl + versions[0]));
        return alternates.Order().SequenceEqual(wanted.Order()) ? null : string.Join(" ", alternates);
    });

    [Fact]
    public void EuroSignsStandWhereTheLanguageWantsThem() => EachPage((page, _) =>
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var other in main.QuerySelectorAll("code, pre, [lang]"))
        {
            other.Remove();
        }

        var wrong = Regex.Match(main.TextContent, page.DocumentElement.GetAttribute("lang") == "en" ? @"\d[\u00A0 ]\d{3}\b(?![\u00A0 ]\d)|\d[\u00A0 ]€(?!/)" : @"€\d|\d €(?!/)|\d \d{3}\b(?! \d)");
        return wrong.Success ? $"“{wrong.Value}”" : null;
    });

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

    private static string[] VersionsOf(IHtmlDocument page, string address) =>
        [.. page.QuerySelectorAll(".languages li").Select(item => item.QuerySelector("a")?.GetAttribute("href") is { } href ? Resolve(address, href) : address)];

    private static string Resolve(string address, string href) => new Uri(new Uri(BaseUrl + address), href).AbsolutePath;

    private void EachPage(Func<IHtmlDocument, string, string?> fault) => Assert.Empty(fixture.Pages
        .Where(page => !page.Path.EndsWith("404.html", StringComparison.Ordinal))
        .Select(page => (page.Path, Fault: fault(page.Document, "/" + page.Path[..^"index.html".Length])))
        .Where(page => page.Fault is not null)
        .Select(page => $"{page.Path}: {page.Fault}"));
}
