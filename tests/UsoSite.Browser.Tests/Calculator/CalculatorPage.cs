namespace UsoSite.Browser.Tests.Calculator;

/// <summary>The parts of the calculator's page, and what its readers do.</summary>
internal static class CalculatorPage
{
    public const string Municipality = "#kunta-kentta";
    public const string Residents = "#asukkaat-kentta";
    public const string Season = "#kausi-kentta";
    public const string Button = "form.answer-ask button[type=submit]";
    public const string Result = ".result";
    public const string Amount = ".result .fee-amount";
    public const string Summary = ".error-summary";

    public static Task ExpectAsync(this Visit visit, string selector, string text) => Assertions.Expect(visit[selector]).ToContainTextAsync(text);

    public static Task ExpectQueryAsync(this Visit visit, string pattern) =>
        Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(pattern));

    /// <summary>Types a number of residents and presses Enter.</summary>
    public static async Task EnterResidentsAsync(this Visit visit, string text)
    {
        await visit[Residents].FillAsync(text);
        await visit[Residents].PressAsync("Enter");
    }

    /// <summary>Types a name and chooses the first suggestion, by keys alone.</summary>
    public static async Task ChooseAsync(this Visit visit, string name)
    {
        await visit[Municipality].FillAsync("");
        await visit[Municipality].PressSequentiallyAsync(name);
        await Assertions.Expect(visit["#kunnat-luettelo [role=option]"].First).ToBeVisibleAsync();
        await visit.PressAsync("ArrowDown", "Enter");
    }

    /// <summary>What a place of the page says, with single spaces and without source markers.</summary>
    public static async Task<string> WordsAsync(this Visit visit, string selector) =>
        System.Text.RegularExpressions.Regex.Replace(
            await visit[selector].First.EvaluateAsync<string>("part => { const copy = part.cloneNode(true); copy.querySelectorAll('.source, [role=status]').forEach(mark => mark.remove()); return copy.textContent; }"),
            @"[\s\u2060]+",
            " ").Replace(" ,", ",", StringComparison.Ordinal).Trim();

    /// <summary>The fact of a result under a name.</summary>
    public static ILocator Fact(this Visit visit, string name) =>
        visit[".result .facts > div"].Filter(new() { Has = visit.Page.GetByText(name, new() { Exact = true }) }).Locator("dd");
}
