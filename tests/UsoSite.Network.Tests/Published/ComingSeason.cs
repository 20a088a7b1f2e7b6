namespace UsoSite.Network.Tests;

/// <summary>A site with a running season and a coming one of which only the years are known.</summary>
public sealed class ComingSeason : IDisposable
{
    private readonly PublishedPages pages = new(TestSite.Base()
        .Write("data/seasons.csv", """
            id,number,start,end,theme_fi,theme_sv,theme_en,travel_costs,members_complete,sources
            2021-2022,1,2021-01-01,2022-12-31,Ensimmäinen teema,,,extra,true,brochure
            2023-2024,2,2023-01-01,2024-12-31,,,,,false,lehtola
            2025-2026,3,2025-01-01,2026-12-31,Kolmas teema,,,,false,lehtola
            2027-2028,4,2027-01-01,2028-12-31,,,,,false,lehtola

            """));

    [Fact]
    public void ItsPageSaysThatOnlyItsYearsAreKnown()
    {
        var main = Words("/kaudet/2027-2028/", "main");

        Assert.Contains("tulossa, alkaa 1.1.2027", main, StringComparison.Ordinal);
        Assert.Contains("Kaudesta ovat lähteissä vain vuodet ja numero.", main, StringComparison.Ordinal);
        Assert.DoesNotContain("Luettelo on puutteellinen", main, StringComparison.Ordinal);
    }

    [Fact]
    public void HomeShowsTheRunningSeasonAndLeadsToTheComingOne()
    {
        Assert.Contains("käynnissä, päättyy 31.12.2026", Words("/", ".title"), StringComparison.Ordinal);
        Assert.Contains("2027–2028: tulossa, alkaa 1.1.2027.", Words("/", "main"), StringComparison.Ordinal);
    }

    [Fact]
    public void AMunicipalityHasAFeeAndADraftForBoth()
    {
        var page = pages.At("/kunnat/aijala/");

        Assert.Equal(
            ["Maksu kaudella 2025–2026 käynnissä, päättyy 31.12.2026", "Maksu kaudella 2027–2028 tulossa, alkaa 1.1.2027"],
            page.QuerySelectorAll("main h2[id^=maksu]").Select(PublishedPages.Words));
        Assert.Equal(
            ["paatosluonnos/2025-2026/index.html", "paatosluonnos/index.html"],
            page.QuerySelectorAll("main a[href*=paatosluonnos]").Select(link => link.GetAttribute("href")!.TrimEnd('/') is var href && href.EndsWith(".html", StringComparison.Ordinal) ? href : href + "/index.html"));
    }

    [Fact]
    public void EachDraftTellsItsSeasonAndLeadsToTheOther()
    {
        Assert.Contains("Kausi päättyy pian.", Words("/kunnat/aijala/paatosluonnos/2025-2026/", ".draft-main"), StringComparison.Ordinal);
        Assert.Contains("Päätösesityksen luonnos kaudelle 2027–2028", Words("/kunnat/aijala/paatosluonnos/2025-2026/", ".markdown-alert"), StringComparison.Ordinal);
        Assert.Contains("tulossa, alkaa 1.1.2027", Words("/kunnat/aijala/paatosluonnos/", ".markdown-alert"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheCalculatorBeginsWithTheRunningSeason() => Assert.Equal(
        "2025–2026 · käynnissä", PublishedPages.Words(pages.At("/maksulaskuri/").QuerySelector("#kausi-kentta option[selected]")!));

    [Fact]
    public void TheListOfSeasonsTellsWhereEachStands() => Assert.Equal(
        ["2027–2028 tulossa, alkaa 1.1.2027", "2025–2026 käynnissä, päättyy 31.12.2026", "2023–2024 päättyi 31.12.2024", "2021–2022 päättyi 31.12.2022"],
        pages.At("/kaudet/").QuerySelectorAll(".season-list tbody th").Select(PublishedPages.Words));

    public void Dispose() => pages.Dispose();

    private string Words(string address, string place) => PublishedPages.Words(pages.At(address).QuerySelector(place)!);
}
