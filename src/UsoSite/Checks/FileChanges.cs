using System.Threading.Channels;
using UsoSite.Generator.Settings;

namespace UsoSite.Checks;

/// <summary>Tells when the files of a site have changed: once for all that an editor does when it saves.</summary>
internal sealed class FileChanges : IDisposable
{
    private static readonly string[] Folders = ["content", "data", "themes"];

    /// <summary>So long must nothing change before the files are read.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Channel<bool> changes = Channel.CreateUnbounded<bool>();

    public FileChanges(string root)
    {
        Watch(root, SiteSettings.File, below: false);
        foreach (var folder in Folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists))
        {
            Watch(folder, "*", below: true);
        }
    }

    /// <summary>Waits until something has changed and nothing changes any more.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        do
        {
            while (changes.Reader.TryRead(out _))
            {
                // All of it is one change.
            }

            await Task.Delay(Rest, cancellation);
        }
        while (changes.Reader.Count > 0);
    }

    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(string folder, string names, bool below)
    {
        FileSystemWatcher watcher = new(folder, names) { IncludeSubdirectories = below, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);
    }
}
