using UsoSite.Generator.Content;
using UsoSite.Generator.Inputs;

namespace UsoSite.Generator.Changes;

/// <summary>A file of the look, the settings, the schema or a picture that is another than it was.</summary>
public sealed record FileChange(ChangeKind Kind, string File);

/// <summary>Compares the files of a site that are neither tables nor articles. Line ends do not count: they differ between systems.</summary>
internal static class FileChanges
{
    public static IReadOnlyList<FileChange> Between(string old, string now)
    {
        var (before, after) = (Files(old), Files(now));
        return
        [
            .. before.Union(after).Order(StringComparer.Ordinal)
                .Select(file => new FileChange(
                    !before.Contains(file) ? ChangeKind.Added : !after.Contains(file) ? ChangeKind.Removed : ChangeKind.Changed, file))
                .Where(change => change.Kind != ChangeKind.Changed || !Content(old, change.File).AsSpan().SequenceEqual(Content(now, change.File))),
        ];
    }

    private static HashSet<string> Files(string root) => [.. SiteFiles.Of(root).Where(file => !IsTold(file))];

    /// <summary>Articles and tables are told of by what is in them.</summary>
    private static bool IsTold(string file) =>
        (file.StartsWith("content/", StringComparison.Ordinal) && ReadArticles.IsArticle(file) && file.Count(c => c == '/') > 1)
        || (file.StartsWith("data/", StringComparison.Ordinal) && file.EndsWith(".csv", StringComparison.Ordinal) && file.Count(c => c == '/') == 1);

    private static byte[] Content(string root, string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(root, file));
        return bytes.AsSpan().Contains((byte)0) ? bytes : [.. bytes.Where(value => value != (byte)'\r')];
    }
}
