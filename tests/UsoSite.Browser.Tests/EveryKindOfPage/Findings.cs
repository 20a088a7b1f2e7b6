using System.Collections.Concurrent;
using Deque.AxeCore.Commons;

namespace UsoSite.Browser.Tests.EveryKindOfPage;

/// <summary>What all inspections found on all kinds of pages. Each page is opened once, in two windows side by side.</summary>
public sealed class Findings(BuiltSite site) : IAsyncLifetime
{
    private const int Windows = 2;

    /// <summary>Each page is first painted without its scripts, as on a slow connection, in milliseconds.</summary>
    private const int WithoutScripts = 150;

    /// <summary>Axe, and our own inspections.</summary>
    public static readonly string Scripts =
        new BundledAxeScriptProvider().GetScript()
        + File.ReadAllText(Path.Combine(Repository.Root, "tests", "UsoSite.Browser.Tests", "EveryKindOfPage", "inspections.js"));

    private readonly ConcurrentBag<(string Inspection, string Address, string Fault)> found = [];

    /// <summary>What one inspection found: each fault once, with the pages that have it.</summary>
    public IReadOnlyList<string> Of(string inspection) =>
    [
        .. found.Where(finding => finding.Inspection == inspection)
            .OrderBy(finding => finding.Address, StringComparer.Ordinal)
            .GroupBy(finding => finding.Fault, (fault, pages) => $"{string.Join(' ', pages.Select(page => page.Address).Distinct())} {fault}"),
    ];

    public async Task InitializeAsync()
    {
        var left = new ConcurrentQueue<Page>(PageKinds.Of(site.Pages));
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(_ => InspectAsync(left)));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal static Task DelayScriptsAsync(Visit visit) => visit.Page.RouteAsync("**/*.js", async script =>
    {
        await Task.Delay(WithoutScripts);
        await script.ContinueAsync();
    });

    private async Task InspectAsync(ConcurrentQueue<Page> left)
    {
        await using var visit = await site.OpenAsync();
        await visit.RunFirstAsync(Scripts);
        await DelayScriptsAsync(visit);
        while (left.TryDequeue(out var page))
        {
            await visit.ResizeAsync(Inspection.Phone);
            await visit.GoToAsync(page);
            foreach (var inspection in Inspection.All.Where(one => !one.InFinnishAlone || page.Language == Language.Finnish))
            {
                if (visit.Page.ViewportSize!.Width != inspection.Width)
                {
                    await visit.ResizeAsync(inspection.Width);
                }

                foreach (var fault in await inspection.FaultsAsync(visit))
                {
                    found.Add((inspection.Name, page.Address, fault));
                }
            }

            if (Visit.TakesPictures)
            {
                await Pictures.TakeAsync(visit);
            }
        }
    }
}
