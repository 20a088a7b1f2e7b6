using System.Collections.Concurrent;
using System.Text;
using UsoSite.Generator.Previewing;

namespace UsoSite.Previewing;

/// <summary>The browsers that show pages of the preview.</summary>
internal sealed class Listeners
{
    private readonly ConcurrentDictionary<Listener, byte> all = new();
    private ProblemsFound? problems;

    /// <summary>Adds a browser and tells it at once what it has missed.</summary>
    public async Task AddAsync(Listener listener, SiteInMemory? site)
    {
        all.TryAdd(listener, 0);
        if (Volatile.Read(ref problems) is { } known)
        {
            listener.Tell(known);
        }

        if (site is not null && await VersionAsync(site, listener.Path) is { } version && version != listener.Version)
        {
            listener.Tell(new PageChanged(version));
        }
    }

    public void Remove(Listener listener) => all.TryRemove(listener, out _);

    /// <summary>Tells each browser whose page is another one now. False, and nobody is told, where one of the pages cannot be shown.</summary>
    /// <param name="before">The site that was shown until now.</param>
    public async Task<bool> ShowAsync(SiteInMemory site, SiteInMemory? before)
    {
        List<(Listener Listener, FoundFile File)> found = [];
        foreach (var listener in all.Keys)
        {
            if (await FoundFile.FindAsync(site, listener.Path) is not { } file)
            {
                return false;
            }

            found.Add((listener, file));
        }

        foreach (var (listener, file) in found)
        {
            var version = ServedPage.VersionOf(file.Content.Span);
            if (version != listener.Version)
            {
                await TellAsync(listener, file, version, site, before);
            }
        }

        return true;
    }

    /// <summary>Tells all browsers what is wrong.</summary>
    public void Tell(ProblemsFound found)
    {
        if (found.Problems.Count == 0 && Volatile.Read(ref problems) is null or { Problems.Count: 0 })
        {
            return;
        }

        Volatile.Write(ref problems, found);
        foreach (var listener in all.Keys)
        {
            listener.Tell(found);
        }
    }

    private static async Task<string?> VersionAsync(SiteInMemory site, string path) =>
        await FoundFile.FindAsync(site, path) is { } file ? ServedPage.VersionOf(file.Content.Span) : null;

    private static async Task TellAsync(Listener listener, FoundFile file, string version, SiteInMemory site, SiteInMemory? before)
    {
        var styles = before is null ? [] : ChangedStyles(before, site);
        if (styles.Count > 0
            && await FoundFile.FindAsync(before!, listener.Path) is { } old
            && ServedPage.VersionOf(old.Content.Span) == listener.Version
            && WithStyles(old, styles).AsSpan().SequenceEqual(file.Content.Span))
        {
            listener.Tell(new StylesChanged(version, styles));
            return;
        }

        listener.Tell(new PageChanged(version));
    }

    private static Dictionary<string, string> ChangedStyles(SiteInMemory before, SiteInMemory site) => before.StyleSheets
        .Where(style => site.StyleSheets.TryGetValue(style.Key, out var path) && path != style.Value)
        .ToDictionary(style => style.Value, style => site.StyleSheets[style.Key], StringComparer.Ordinal);

    private static byte[] WithStyles(FoundFile page, Dictionary<string, string> styles) => Encoding.UTF8.GetBytes(styles.Aggregate(
        Encoding.UTF8.GetString(page.Content.Span), (html, style) => html.Replace(style.Key, style.Value, StringComparison.Ordinal)));
}
