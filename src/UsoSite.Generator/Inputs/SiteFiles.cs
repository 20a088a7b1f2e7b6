namespace UsoSite.Generator.Inputs;

/// <summary>
/// The files that a site is made of: the only code that lists its folders. Names that begin with a point, backups and locks of editors are left
/// out; so are links that lead out of the site's folders, to themselves or nowhere.
/// </summary>
internal sealed class SiteFiles
{
    /// <summary>The folders of every site.</summary>
    public static readonly IReadOnlyList<string> Folders = ["content", "data", "themes"];

    private readonly string root;
    private readonly string[] inside;
    private readonly List<string> files = [];
    private readonly List<string> leftOut = [];
    private readonly List<StrayLink> strayLinks = [];
    private readonly List<string> withoutBytes = [];

    private SiteFiles(string root)
    {
        this.root = root;
        var real = RealPath.Of(root) ?? root;
        inside = [.. Folders.Select(folder => Path.Combine(real, folder))];
    }

    /// <summary>Paths relative to the root, with forward slashes, in ordinal order.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>Backups, which somebody may have meant to be read.</summary>
    public IReadOnlyList<string> LeftOut => leftOut;

    public IReadOnlyList<StrayLink> StrayLinks => strayLinks;

    /// <summary>Named pipes, sockets and devices.</summary>
    public IReadOnlyList<string> WithoutBytes => withoutBytes;

    /// <summary>True where only the first files are listed.</summary>
    public bool TooMany { get; private set; }

    /// <summary>Lists a folder of a site; nothing where it does not exist.</summary>
    /// <param name="folder">Relative to the root.</param>
    public static SiteFiles Below(string root, string folder)
    {
        SiteFiles found = new(root);
        var place = Path.Combine(root, folder);
        if (Directory.Exists(place) && (Directory.ResolveLinkTarget(place, returnFinalTarget: false) is null || found.Follow(folder, place, []) is not null))
        {
            found.Walk(folder, place, [RealPath.Of(place) ?? place]);
        }

        found.files.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>The files below a folder.</summary>
    public static IReadOnlyList<string> In(string root, string folder) => Below(root, folder).Files;

    /// <summary>Every file that a site is made of: its settings and those of its folders.</summary>
    public static IReadOnlyList<string> Of(string root) =>
        [.. Folders.SelectMany(folder => In(root, folder)).Concat(File.Exists(Path.Combine(root, Settings.SiteSettings.File)) ? [Settings.SiteSettings.File] : []).Order(StringComparer.Ordinal)];

    /// <summary>True for what is not part of a site: hidden files and folders, backups, locks.</summary>
    public static bool IsHidden(string name) => name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || IsBackup(name);

    private static bool IsBackup(string name) => name.EndsWith('~') || (name.StartsWith('#') && name.EndsWith('#'))
        || Path.GetExtension(name) is var extension && (extension.Equals(".bak", StringComparison.OrdinalIgnoreCase) || extension is ".swp" or ".orig");

    private void Walk(string folder, string place, IReadOnlyList<string> open)
    {
        foreach (var entry in new DirectoryInfo(place).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = $"{folder}/{entry.Name}";
            if (!entry.Exists && entry.LinkTarget is null)
            {
                // Somebody removed it a moment ago.
            }
            else if (IsHidden(entry.Name))
            {
                (IsBackup(entry.Name) ? leftOut : []).Add(path);
            }
            else if (TooMany |= files.Count >= Limits.Files)
            {
                return;
            }
            else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                Add(path, entry, open);
            }
            else if (Follow(path, entry.FullName, open) is { } target)
            {
                Add(path, Directory.Exists(target) ? new DirectoryInfo(target) : new FileInfo(target), open);
            }
        }
    }

    private void Add(string path, FileSystemInfo found, IReadOnlyList<string> open)
    {
        if (found is DirectoryInfo)
        {
            Walk(path, Path.Combine(root, path), [.. open, RealPath.Of(found.FullName) ?? found.FullName]);
        }
        else
        {
            (FileKind.IsRegular(found.FullName, (found as FileInfo)?.Length) ? files : withoutBytes).Add(path);
        }
    }

    /// <summary>Where a link leads; null after noting why it is not followed.</summary>
    private string? Follow(string path, string place, IReadOnlyList<string> open)
    {
        var target = RealPath.Of(place);
        var problem = target is null ? LinkProblem.LeadsNowhere
            : !inside.Any(folder => target == folder || target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) ? LinkProblem.LeadsOut
            : open.Contains(target) ? LinkProblem.LeadsBack
            : (LinkProblem?)null;
        if (problem is { } stray)
        {
            strayLinks.Add(new StrayLink(path, stray));
        }

        return problem is null ? target : null;
    }
}

/// <summary>Why a link is not followed.</summary>
internal enum LinkProblem
{
    LeadsNowhere,
    LeadsOut,
    LeadsBack,
}

/// <summary>A link that is not followed.</summary>
internal readonly record struct StrayLink(string Path, LinkProblem Problem);
