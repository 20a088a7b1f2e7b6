namespace UsoSite.Browser.Tests.EveryKindOfPage;

/// <summary>What an address asks for is there before a reader sees what it changes.</summary>
[Collection(InspectionCollection.Name)]
public sealed class AddressesWithState(BuiltSite site)
{
    private const string Waits = "address-waits";

    /// <summary>As in <see cref="Inspection.All"/>, where scripts come late.</summary>
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task NothingMovesWhileTheyLoad(int width)
    {
        await using var visit = await site.OpenAsync(width: width);
        await visit.RunFirstAsync(Findings.Scripts);
        await Findings.DelayScriptsAsync(visit);
        List<string> faults = [];
        foreach (var (page, query) in PageKinds.WithState)
        {
            await visit.GoToAsync(site.Find(page), query);
            await Assertions.Expect(visit["html"]).Not.ToContainClassAsync(Waits);
            faults.AddRange((await visit.Page.EvaluateAsync<string[]>("() => inspect.moves()")).Select(fault => $"{page}{query} {fault}"));
        }

        Assert.Empty(faults);
    }

    /// <summary>A script that never comes leaves nothing unseen for ever.</summary>
    [Fact]
    public async Task WithoutTheScriptThePageIsShownAllTheSame()
    {
        await using var visit = await site.OpenAsync();
        await visit.Page.RouteAsync("**/site.*.js", script => script.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        await visit.GoToAsync(site.Find("municipalities"), "?maakunta=18");

        await Assertions.Expect(visit["html"]).ToContainClassAsync(Waits);
        await Assertions.Expect(visit[".directory tbody th a"].First).ToBeVisibleAsync();
        await Assertions.Expect(visit[".footer"]).ToBeVisibleAsync();
    }
}
