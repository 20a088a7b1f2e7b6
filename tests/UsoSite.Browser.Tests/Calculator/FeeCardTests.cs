using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using UsoSite.Browser.Tests.EveryKindOfPage;

namespace UsoSite.Browser.Tests.Calculator;

/// <summary>The card that other sites show within their pages.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FeeCardTests(BuiltSite site)
{
    private const string Card = "fee-card";

    [Theory]
    [InlineData("205", "fi")]
    [InlineData("886", "sv")]
    [InlineData("91", "en")]
    public async Task ShowsWithinAPageOfAnotherSiteTheFeeOfTheCalculator(string code, string language)
    {
        await using var visit = await site.VisitAsync("calculator", language, query: $"?kunta={code.PadLeft(3, '0')}&kausi={await CurrentSeasonAsync()}");
        await visit.ExpectAsync(".result-title", ",");
        var (fee, state) = (await visit.WordsAsync(".result :is(.fee-figure, .fee-missing)"), await visit.WordsAsync(".result .state"));

        await using var other = await OtherSite.WithFrameAsync(site.AddressOf(site.Find(Card, language)) + "?kunta=" + code);
        await using var reader = await site.OpenAsync(language, width: 320);
        await reader.GoToOtherSiteAsync(other.Address);
        var card = reader.Page.FrameLocator("iframe");

        await Assertions.Expect(card.Locator(".fee-figure, .fee-missing")).ToHaveTextAsync(fee);
        await Assertions.Expect(card.Locator(".state")).ToHaveTextAsync(state);
        await Assertions.Expect(card.GetByRole(AriaRole.Link)).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TellsTheStateOfEveryMunicipalityAndFitsTheFrameOfTheSnippet()
    {
        foreach (var language in Language.All)
        {
            await using var visit = await site.VisitAsync(Card, language.Code, width: 320, query: "?kunta=205");
            await visit.Page.SetViewportSizeAsync(320, 740);
            await visit.ExpectAsync(".result h2", "Kaj");

            var faults = await visit.Page.EvaluateAsync<string[]>(
                """
                async () => {
                  const root = document.querySelector('.fee-card');
                  const data = await loadData('fees', root);
                  const faults = [];
                  for (const municipality of data.municipalities) {
                    history.replaceState(null, '', '?kunta=' + municipality.code);
                    await startFeeCard(root);
                    const fee = feeOf(data, currentSeason(data), municipality);
                    const text = root.querySelector('.result').innerText;
                    const found = [
                      !root.querySelector(`.fee.fee-${fee.state} .state-${fee.state}`) && 'has no state',
                      fee.annual !== null && !text.includes(eurosOf(fee.annual)) && 'has no fee',
                      !text.includes(nameOf(data, municipality)) && 'has no name',
                      fee.annual === null && !root.querySelector('.fee-note a') && 'names nobody to ask',
                      document.documentElement.scrollHeight > innerHeight && `is ${document.documentElement.scrollHeight} px high`,
                      document.documentElement.scrollWidth > 320 && 'is too wide',
                      /[{}]/.test(text) && 'shows a name in braces',
                    ];
                    faults.push(...found.filter(Boolean).map(fault => `${municipality.code} ${fault}`));
                  }
                  return faults;
                }
                """);

            Assert.Empty(faults);
        }
    }

    [Theory]
    [InlineData("205", ColorScheme.Light)]
    [InlineData("507", ColorScheme.Light)]
    [InlineData("507", ColorScheme.Dark)]
    public async Task IsAccessible(string code, ColorScheme scheme)
    {
        await using var visit = await site.OpenAsync(width: 320, scheme: scheme);
        await visit.RunFirstAsync(Findings.Scripts);
        await visit.GoToAsync(site.Find(Card), "?kunta=" + code);
        await Assertions.Expect(visit[".result h2"]).ToBeVisibleAsync();

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("async () => [...await inspect.axe(), ...inspect.smallTargets(), ...inspect.misfits()]"));
        await visit.PictureAsync("fee-card-" + code);
    }

    [Theory]
    [InlineData("?kunta=999", "Kuntaa, jonka numero on 999, ei ole.")]
    [InlineData("", "Osoitteesta puuttuu kunnan numero.")]
    public async Task TellsWhatIsWrongWithAnAddress(string query, string message)
    {
        await using var visit = await site.VisitAsync(Card, query: query);

        await visit.ExpectAsync(".result", message);
    }

    [Fact]
    public async Task LeadsToTheMunicipalityInTheWindowAroundIt()
    {
        await using var other = await OtherSite.WithFrameAsync(site.AddressOf(site.Find(Card)) + "?kunta=205");
        await using var reader = await site.OpenAsync(width: 320);
        await reader.GoToOtherSiteAsync(other.Address);
        var link = reader.Page.FrameLocator("iframe").GetByRole(AriaRole.Link, new() { Name = "Kajaani" });
        await Assertions.Expect(link).ToBeVisibleAsync();
        await reader.Page.Locator("iframe").FocusAsync();
        for (var presses = 0; presses < 10 && !await link.EvaluateAsync<bool>("link => link.matches(':focus')"); presses++)
        {
            await reader.PressAsync("Tab");
        }

        await reader.PressAsync("Enter");

        await Assertions.Expect(reader.Page).ToHaveURLAsync(site.AddressOf(site.Find("municipality/205")).AbsoluteUri);
    }

    [Fact]
    public async Task LeadsOnToTheCalculatorWithoutScripts()
    {
        await using var visit = await site.VisitAsync(Card, scripts: false, query: "?kunta=205");

        await Assertions.Expect(visit[".fee-card .answer-before"]).ToBeVisibleAsync();
        await visit.Page.GetByText("Muut kunnat ja kaudet").ClickAsync();
        await Assertions.Expect(visit.Heading).ToHaveTextAsync("Maksulaskuri");
    }

    [Fact]
    public async Task IsOfferedByTheCalculatorAsASnippetToCopy()
    {
        await using var visit = await site.VisitAsync("calculator", query: "?kunta=205&kausi=" + await CurrentSeasonAsync());
        await visit.GrantAsync("clipboard-read", "clipboard-write");
        await visit[".result summary"].Filter(new() { HasText = "Upota" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kopioi koodi" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Koodi on kopioitu.")).ToBeVisibleAsync();

        var copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

        Assert.Matches("""^<iframe src="https://[^"]+/upota/maksu/\?kunta=205" title="[^"]+Kajaani" width="320" height="740" loading="lazy" style="[^"]+"></iframe>$""", copied.Trim());
    }

    [Fact]
    public void IsInNoListOfPages()
    {
        foreach (var language in Language.All)
        {
            var page = site.Find(Card, language.Code);
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", File.ReadAllText(Path.Combine(site.Folder, page.OutputPath)), StringComparison.Ordinal);
            Assert.All(["sitemap.xml", "llms.txt", $"assets/{Path.GetFileName(Directory.GetFiles(Path.Combine(site.Folder, "assets"), $"search.{language.Code}.*.js").Single())}"], file =>
                Assert.DoesNotContain(page.Address[1..], File.ReadAllText(Path.Combine(site.Folder, file)), StringComparison.Ordinal));
        }
    }

    private async Task<string> CurrentSeasonAsync()
    {
        await using var visit = await site.VisitAsync(Card, query: "?kunta=205");
        return await visit.Page.EvaluateAsync<string>("async () => (await loadData('fees', document.querySelector('.fee-card'))).currentSeason");
    }

    /// <summary>A site at another origin with one page, which shows the card in a frame.</summary>
    private sealed class OtherSite(WebApplication application) : IAsyncDisposable
    {
        public string Address => application.Urls.Single();

        public static async Task<OtherSite> WithFrameAsync(string card)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
            var application = builder.Build();
            application.Run(context =>
            {
                context.Response.ContentType = "text/html; charset=utf-8";
                return context.Response.WriteAsync($"<!doctype html><html lang=\"fi\"><title>Intra</title><link rel=\"icon\" href=\"data:,\"><iframe src=\"{card}\" title=\"Maksu\" width=\"300\" height=\"600\"></iframe>");
            });
            await application.StartAsync();
            return new OtherSite(application);
        }

        public async ValueTask DisposeAsync() => await application.DisposeAsync();
    }
}
