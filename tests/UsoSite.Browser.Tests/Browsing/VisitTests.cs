namespace UsoSite.Browser.Tests.Browsing;

/// <summary>A visit notices what no page may do: each test does it and looks at what the visit would have failed for.</summary>
[Collection(BrowserCollection.Name)]
public sealed class VisitTests(BuiltSite site)
{
    [Fact]
    public async Task NoticesAnExceptionOfAScript() =>
        await ExpectFaultAsync("setTimeout(() => { throw new Error('of the test'); })", "throws Error: of the test");

    [Fact]
    public async Task NoticesAnErrorInTheConsole() =>
        await ExpectFaultAsync("console.error('of the test')", "says in the console: of the test");

    [Fact]
    public async Task NoticesAnInlineScript() => await ExpectFaultAsync(
        "document.head.append(Object.assign(document.createElement('script'), { text: '1' }))", "breaks the policy script-src-elem");

    [Fact]
    public async Task NoticesAnInlineStyle() =>
        await ExpectFaultAsync("document.body.setAttribute('style', 'color: red')", "breaks the policy style-src-attr");

    [Fact]
    public async Task NoticesAPictureFromElsewhere() =>
        await ExpectFaultAsync("new Image().src = 'https://elsewhere.example/a.png'", "breaks the policy img-src");

    [Fact]
    public async Task NoticesAFileThatIsNotThere() =>
        await ExpectFaultAsync("new Image().src = '/not-there.png'", "in vain: 404");

    [Fact]
    public async Task NoticesACookie() => await ExpectFaultAsync("document.cookie = 'crumb=1'", "sets the cookie crumb");

    [Fact]
    public async Task NoticesStoredData() => await ExpectFaultAsync("sessionStorage.setItem('crumb', '1')", "stores sessionStorage crumb");

    [Fact]
    public async Task NoticesAVisitToAnotherSite()
    {
        await using var visit = await site.VisitAsync("home");
        await Assert.ThrowsAsync<PlaywrightException>(() => visit.Page.GotoAsync("https://elsewhere.example/"));
        await ExpectFaultAsync(visit, "asks for https://elsewhere.example/, which is outside the site");
    }

    private async Task ExpectFaultAsync(string script, string fault)
    {
        await using var visit = await site.VisitAsync("home");
        await visit.Page.EvaluateAsync($"() => {{ {script}; }}");
        await ExpectFaultAsync(visit, fault);
    }

    /// <summary>Reports travel from the browser on their own time: they are asked for until they come.</summary>
    private static async Task ExpectFaultAsync(Visit visit, string fault)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(Visit.Patience));
        IReadOnlyList<string> seen = [];
        while (!seen.Any(text => text.Contains(fault, StringComparison.Ordinal)))
        {
            Assert.False(patience.IsCancellationRequested, $"Not seen: {fault}\nSeen: {string.Join('\n', seen)}");
            seen = await visit.FaultsAsync();
        }

        await visit.EndAsync();
    }
}
