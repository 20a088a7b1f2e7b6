namespace UsoSite.Browser.Tests.Municipalities;

/// <summary>The map of municipalities.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MapTests(BuiltSite site)
{
    private const string Dots = ".map-frame a";
    private const string Stop = Dots + "[tabindex='0']";
    private const string Name = ".map-name";

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task HasEveryMunicipalityAndOneTabStop(string language)
    {
        await using var visit = await site.VisitAsync("municipalities", language, query: "#kartta");
        await Assertions.Expect(visit[Stop]).ToHaveCountAsync(1);
        await Assertions.Expect(visit[Dots]).ToHaveCountAsync(308);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task TheMapTakesThePlaceOfTheListAndBack(bool scripts, bool fromDisk)
    {
        await using var visit = await site.VisitAsync("municipalities", scripts: scripts, fromDisk: fromDisk);
        await Assertions.Expect(visit[".map-frame"]).ToBeHiddenAsync();
        await visit[".view-switch a"].Last.ClickAsync();
        await Assertions.Expect(visit[".map-frame .map-land"]).ToBeVisibleAsync();
        await Assertions.Expect(visit[".directory"]).ToBeHiddenAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit[".directory"]).ToBeVisibleAsync();
        await Assertions.Expect(visit[".map-frame"]).ToBeHiddenAsync();
    }

    [Fact]
    public async Task EveryRegionIsNamed()
    {
        await using var visit = await site.VisitAsync("municipalities", "sv", query: "#kartta");
        await Assertions.Expect(visit[".map-regions text"]).ToHaveCountAsync(19);
        await Assertions.Expect(visit[".map-regions"].GetByText("Kajanaland")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task MembersDifferByShape()
    {
        await using var visit = await site.VisitAsync("municipalities", query: "#kartta");
        await Assertions.Expect(visit[".map-frame .map-member a > path"]).ToHaveCountAsync(2);
        await Assertions.Expect(visit[".map-frame .map-earlier a > circle"]).ToHaveCountAsync(43);
        await Assertions.Expect(visit[".map-frame .map-other a > circle"]).ToHaveCountAsync(263);
        var ring = visit[".map-frame .map-earlier circle"].First;
        var dot = visit[".map-frame .map-other circle"].First;
        Assert.NotEqual(await ring.GetAttributeAsync("r"), await dot.GetAttributeAsync("r"));
        Assert.Equal(
            await visit["body"].EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"),
            await ring.EvaluateAsync<string>("element => getComputedStyle(element).fill"));
    }

    [Fact]
    public async Task FocusShowsTheNameArrowsLeadOnAndEscapeHidesIt()
    {
        await using var visit = await site.VisitAsync("municipalities", width: 320, query: "#kartta");
        await visit[".map-help + figure"].ScrollIntoViewIfNeededAsync();
        await visit[Stop].FocusAsync();
        await Assertions.Expect(visit[Name]).ToContainTextAsync("Ulvila");
        await Assertions.Expect(visit[Name]).ToContainTextAsync("2025–2026");

        await visit.PressAsync("ArrowUp");
        await Assertions.Expect(visit[Name]).Not.ToContainTextAsync("Ulvila");
        await Assertions.Expect(visit[Stop]).ToHaveCountAsync(1);
        await visit[Stop].ExpectFocusAsync();
        await visit.PictureAsync("map", fullPage: false);

        await visit.PressAsync("Escape");
        await Assertions.Expect(visit[Name]).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task EnterOpensThePageOfTheMunicipality()
    {
        await using var visit = await site.VisitAsync("municipalities", query: "#kartta");
        await visit[Stop].FocusAsync();
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Heading).ToHaveTextAsync("Ulvila");
    }

    [Fact]
    public async Task HoveringNearADotShowsItsNameAndAClickOpensItsPage()
    {
        await using var visit = await site.VisitAsync("municipalities", query: "#kartta");
        var utsjoki = visit[Dots + "[aria-label='Utsjoki']"];
        await utsjoki.ScrollIntoViewIfNeededAsync();
        var box = (await utsjoki.BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(box.X + (box.Width / 2) + 9, box.Y + (box.Height / 2) + 4);
        await Assertions.Expect(visit[Name]).ToHaveTextAsync("Utsjoki");

        // The pointer may rest on the name itself.
        await visit[Name].HoverAsync();
        await Assertions.Expect(visit[Name]).ToHaveTextAsync("Utsjoki");
        await visit.PressAsync("Escape");
        await Assertions.Expect(visit[Name]).ToHaveCountAsync(0);

        await visit.Page.Mouse.ClickAsync(box.X + (box.Width / 2) + 9, box.Y + (box.Height / 2) + 4);
        await Assertions.Expect(visit.Heading).ToHaveTextAsync("Utsjoki");
    }

    /// <summary>Asks the map where each key leads from each dot; that a key moves the focus, and lays the page out anew, is seen above.</summary>
    [Fact]
    public async Task ArrowsReachEveryMunicipality()
    {
        await using var visit = await site.VisitAsync("municipalities", query: "#kartta");
        var reached = await visit.Page.EvaluateAsync<int>(
            """
            () => {
              const map = document.querySelector('.map-frame .map');
              const start = map.querySelector('[tabindex="0"]');
              const seen = new Set([start]);
              const open = [start];
              let to;
              SVGElement.prototype.focus = function () { to = this; };
              while (open.length) {
                const from = open.pop();
                for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
                  to = from;
                  from.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
                  from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
                  if (!seen.has(to)) {
                    seen.add(to);
                    open.push(to);
                  }
                }
              }
              return seen.size;
            }
            """);

        Assert.Equal(308, reached);
    }

    [Fact]
    public async Task WhatTheFiltersLeaveOutIsFaintAndPassedOver()
    {
        await using var visit = await site.VisitAsync("municipalities", query: "?maakunta=18#kartta");
        await Assertions.Expect(visit[Dots + ":not(.map-out)"]).ToHaveCountAsync(8);
        await visit[Dots + "[aria-label^='Kajaani']"].FocusAsync();
        await visit.PressAsync("ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp");
        await Assertions.Expect(visit[Name]).ToContainTextAsync("Suomussalmi");
    }

    [Fact]
    public async Task WithoutScriptsMarksAreLinksWithNames()
    {
        await using var visit = await site.VisitAsync("municipalities", scripts: false, query: "#kartta");
        await Assertions.Expect(visit[Dots + "[href='kajaani/'] title"]).ToHaveTextAsync("Kajaani: 2025–2026");
        await Assertions.Expect(visit[".map-key li"]).ToHaveCountAsync(45);
        await Assertions.Expect(visit[".map-help"]).ToBeHiddenAsync();
    }
}
