using System.Collections.Concurrent;

namespace UsoSite.Browser.Tests.Browsing;

/// <summary>The windows of the one browser. To open a window costs more than most tests: one that a visit left clean serves the next.</summary>
internal sealed class Windows(IBrowser browser, BuiltSite site)
{
    private readonly ConcurrentDictionary<(string Language, bool Scripts), ConcurrentBag<Window>> free = new();

    public async Task<Window> TakeAsync(string language, bool scripts) =>
        Free(language, scripts).TryTake(out var window) ? window : await Window.OpenAsync(browser, site, language, scripts);

    /// <summary>Takes back a window; closes it unless it is clean: no page is shown, and nothing is left of the visit.</summary>
    public async Task GiveBackAsync(Window window, bool isClean)
    {
        if (isClean)
        {
            Free(window.Language, window.Scripts).Add(window);
        }
        else
        {
            await window.CloseAsync();
        }
    }

    private ConcurrentBag<Window> Free(string language, bool scripts) => free.GetOrAdd((language, scripts), _ => []);
}
