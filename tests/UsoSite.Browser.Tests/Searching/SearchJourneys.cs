using static Microsoft.Playwright.Assertions;

namespace UsoSite.Browser.Tests.Searching;

/// <summary>What readers do with the search, from the keyboard.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchJourneys(BuiltSite site)
{
    private const string Box = "header input[name=q]";
    private const string Field = "main input[name=q]";

    [Theory]
    [InlineData("fi", "kajaanissa", "municipality/205", false)]
    [InlineData("fi", "kajaanissa", "municipality/205", true)]
    [InlineData("sv", "Åbo", "municipality/853", false)]
    [InlineData("en", "helisnki", "municipality/091", true)]
    public async Task AnArrowAndEnterOpenASuggestion(string language, string text, string page, bool fromDisk)
    {
        await using var visit = await site.VisitAsync("home", language, fromDisk: fromDisk);
        await visit.TabToAsync(Box);
        await visit.TypeAsync(text);
        await Expect(visit["header [role=option]"].First).ToBeVisibleAsync();
        await visit.PressAsync("ArrowDown");
        await Expect(visit[Box]).ToHaveAttributeAsync("aria-activedescendant", "hakuehdotukset-0");
        await visit.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(site.AddressOf(site.Find(page, language), fromDisk).AbsoluteUri);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EnterOpensTheResultsAndTypingRenewsThem(bool fromDisk)
    {
        await using var visit = await site.VisitAsync("municipality/205", fromDisk: fromDisk);
        await visit.TabToAsync(Box);
        await visit.TypeAsync("lapissa");
        await visit.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(site.AddressOf(site.Find("search"), fromDisk) + "?q=lapissa");
        await Expect(visit[Field]).ToHaveValueAsync("lapissa");
        await Expect(visit[".search-results a"].First).ToHaveTextAsync("Lappi");

        await visit.TabToAsync(Field);
        await visit.PressAsync("Control+a");
        await visit.TypeAsync("oriveden");
        await Expect(visit[".search-results a"].First).ToHaveTextAsync("Orivesi");
        await Expect(visit[".search-count"]).ToContainTextAsync("oriveden");
        await Expect(visit.Page).ToHaveURLAsync(site.AddressOf(site.Find("search"), fromDisk) + "?q=oriveden");

        await visit.TabToAsync(visit[".search-results a"].First);
        await visit.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(site.AddressOf(site.Find("municipality/562"), fromDisk).AbsoluteUri);
        await visit.Page.GoBackAsync();
        await Expect(visit[Field]).ToHaveValueAsync("oriveden");
        await Expect(visit[".search-results a"].First).ToHaveTextAsync("Orivesi");
    }

    [Theory]
    [InlineData("fi", "Kajaani: 12 000 € vuodessa 2025–2026, julkaistu")]
    [InlineData("sv", "Kajana: 12 000 € per år 2025–2026, publicerad")]
    [InlineData("en", "Kajaani: €12,000 a year 2025–2026, published")]
    public async Task ASuggestionHoldsTheAnswer(string language, string answer)
    {
        await using var visit = await site.VisitAsync("home", language);
        await visit.TabToAsync(Box);
        await visit.TypeAsync("205");
        await Expect(visit["header [role=option]"].First).ToContainTextAsync(answer);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WhereNothingIsFoundTheBoxLeadsOn(bool fromDisk)
    {
        await using var visit = await site.VisitAsync("home", fromDisk: fromDisk);
        await visit.TabToAsync(Box);
        await visit.TypeAsync("qwxz");
        await Expect(visit["header [role=option]"]).ToHaveCountAsync(3);
        await Expect(visit["header .combobox-status"]).ToContainTextAsync("Ei tuloksia haulla ”qwxz”");
        await visit.PressAsync("ArrowDown", "ArrowDown", "Enter");
        await Expect(visit.Page).ToHaveURLAsync(site.AddressOf(site.Find("calculator"), fromDisk).AbsoluteUri);
    }

    [Fact]
    public async Task WhatIsNotFoundIsSaidAndThreeWaysLeadOn()
    {
        await using var visit = await site.VisitAsync("search", query: "?q=qwxzqwxz");
        await Expect(visit[".search-count"]).ToContainTextAsync("qwxzqwxz");
        await Expect(visit[".search-none a"]).ToHaveCountAsync(3);
        await Expect(visit[".search-none a"].First).ToBeVisibleAsync();
        await Expect(visit[".search-browse"]).ToBeVisibleAsync();
    }

    [Fact]
    public async Task EscapeClosesTheSuggestionsAndThenEmptiesTheBox()
    {
        await using var visit = await site.VisitAsync("home");
        await visit.TabToAsync(Box);
        await visit.TypeAsync("kau");
        await Expect(visit["#hakuehdotukset"]).ToBeVisibleAsync();
        await visit.PressAsync("Escape");
        await Expect(visit["#hakuehdotukset"]).ToBeHiddenAsync();
        await Expect(visit[Box]).ToHaveValueAsync("kau");
        await visit.PressAsync("Escape");
        await Expect(visit[Box]).ToHaveValueAsync("");
    }

    [Fact]
    public async Task TheBoxOfThePageThatIsShownAnywhereLeadsToPages()
    {
        await using var visit = await site.VisitAddressAsync("/kunnat/atlantis/", status: 404);
        await visit.TabToAsync(Box);
        await visit.TypeAsync("turussa");
        await Expect(visit["header [role=option]"].First).ToBeVisibleAsync();
        await visit.PressAsync("ArrowDown", "Enter");
        await Expect(visit.Page).ToHaveURLAsync(site.AddressOf(site.Find("municipality/853")).AbsoluteUri);
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task WithoutScriptsALinkLeadsToAnIndexOfTheSite(string language)
    {
        await using var visit = await site.VisitAsync("home", language, scripts: false);
        await Expect(visit[Box]).ToBeHiddenAsync();
        await visit["header a.without-scripts:not(.header-button)"].ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(site.AddressOf(site.Find("search", language)).AbsoluteUri);
        await Expect(visit[Field]).ToBeHiddenAsync();
        Assert.True(await visit[".search-browse a"].CountAsync() > 60);
    }

    [Fact]
    public async Task AMarkInTheQueryIsShownAsText()
    {
        await using var visit = await site.VisitAsync("search", query: "?q=%3Cb%3Ekajaani%3C%2Fb%3E%20%7Bcount%7D");
        await Expect(visit[".search-count"]).ToContainTextAsync("<b>kajaani</b> {count}");
    }
}
