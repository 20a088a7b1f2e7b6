using UsoSite.Generator.Settings;

namespace UsoSite.Previewing;

/// <summary>
/// Tells that something among the site's own files may have changed. It never tells what: whoever is told looks at everything, so that
/// nothing is lost where the system lost count, and a file that is replaced by renaming is no special case.
/// </summary>
internal sealed class SiteWatcher : IDisposable
{
    private static readonly string[] OfEverySite = ["content", "data", "themes"];
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly string root;
    private readonly FileSystemWatcher ofRoot;
    private readonly Lock changing = new();
    private readonly SemaphoreSlim changed = new(0, 1);
    private FileSystemWatcher[] ofFolders = [];
    private string? further;
    private readonly Timer looks;
    private volatile bool blind;
    private long lastChange;
    private bool disposed;

    /// <param name="root">The site's folder.</param>
    public SiteWatcher(string root)
    {
        this.root = root;
        ofRoot = new FileSystemWatcher(root) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        Listen(ofRoot, InRoot);
        Renew();
        looks = new Timer(_ => LookWhereBlind(), null, BetweenLooks, BetweenLooks);
    }

    /// <summary>Waits for a change, and then until no other has come for a while.</summary>
    /// <param name="quiet">How long that is.</param>
    /// <param name="longest">How long to wait for it at most.</param>
    public async Task WaitAsync(TimeSpan quiet, TimeSpan longest, CancellationToken cancellation)
    {
        await changed.WaitAsync(cancellation);
        var first = Environment.TickCount64;
        for (var rest = quiet; rest > TimeSpan.Zero && Environment.TickCount64 - first < longest.TotalMilliseconds; rest = quiet - Since())
        {
            await Task.Delay(rest, cancellation);
        }

        // What came meanwhile is seen by the same look.
        changed.Wait(0, CancellationToken.None);
    }

    /// <summary>Lets whoever waits look again.</summary>
    public void Signal()
    {
        Interlocked.Exchange(ref lastChange, Environment.TickCount64);
        lock (changing)
        {
            if (!disposed && changed.CurrentCount == 0)
            {
                changed.Release();
            }
        }
    }

    public void Dispose()
    {
        lock (changing)
        {
            disposed = true;
            looks.Dispose();
            ofRoot.Dispose();
            Array.ForEach(ofFolders, watcher => watcher.Dispose());
        }
    }

    private TimeSpan Since() => TimeSpan.FromMilliseconds(Environment.TickCount64 - Interlocked.Read(ref lastChange));

    /// <summary>Where the system could not tell of everything, as where it watches too much already, somebody has to look every second.</summary>
    private void LookWhereBlind()
    {
        if (blind)
        {
            Signal();
        }
    }

    private void InRoot(string? name)
    {
        if (name == SiteSettings.File)
        {
            if (EarlySettings.In(root).Themes != further)
            {
                Renew();
            }

            Signal();
        }
        else if (Array.IndexOf(OfEverySite, name) >= 0)
        {
            Renew();
            Signal();
        }
    }

    /// <summary>Watches the folders that are there now, and that of further themes which the settings name, wherever it is.</summary>
    private void Renew()
    {
        lock (changing)
        {
            further = EarlySettings.In(root).Themes;
            string[] folders = [.. OfEverySite.Concat(further is null ? [] : [further]).Select(folder => Path.GetFullPath(Path.Combine(root, folder)))];
            Array.ForEach(ofFolders, watcher => watcher.Dispose());
            ofFolders = disposed ? [] : [.. folders.Distinct().Where(Directory.Exists).Select(Watch).OfType<FileSystemWatcher>()];
        }
    }

    private FileSystemWatcher? Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.NotifyFilter |= NotifyFilters.Attributes | NotifyFilters.Size;
            Listen(watcher, _ => Signal());
            return watcher;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            blind = true;
            return null;
        }
    }

    private void Listen(FileSystemWatcher watcher, Action<string?> tell)
    {
        watcher.Created += (_, e) => tell(e.Name);
        watcher.Changed += (_, e) => tell(e.Name);
        watcher.Deleted += (_, e) => tell(e.Name);
        watcher.Renamed += (_, e) =>
        {
            tell(e.OldName);
            tell(e.Name);
        };
        watcher.Error += (_, error) =>
        {
            blind |= error.GetException() is not InternalBufferOverflowException;
            Signal();
        };
        watcher.EnableRaisingEvents = true;
    }
}
