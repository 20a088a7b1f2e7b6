using LibGit2Sharp;

namespace UsoSite.Revisions;

/// <summary>A state of the site in its repository.</summary>
/// <param name="Name">As the user wrote it.</param>
/// <param name="Hash">Of the commit.</param>
internal sealed record Revision(string Name, string Hash, Commit Commit, string Folder)
{
    public const int ShortLength = 9;

    private static readonly string[] Parts = ["content", "data", "themes", "site.yml"];

    /// <summary>For people: <c>main (3f2a91c0d)</c>; a hash alone is shortened.</summary>
    public string Label => Hash.StartsWith(Name, StringComparison.Ordinal) ? Hash[..ShortLength] : $"{Name} ({Hash[..ShortLength]})";

    /// <summary>
    /// Writes the files of the site into a folder, as they are in the commit: no filter or line end changes them. Links are left out: what they
    /// lead to is the business of the work tree.
    /// </summary>
    public void WriteTo(string target, CancellationToken cancellation)
    {
        foreach (var part in Parts)
        {
            if (Commit[Folder + part] is { } entry)
            {
                Write(entry, Path.Combine(target, part), cancellation);
            }
        }
    }

    private static void Write(TreeEntry entry, string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (entry is { TargetType: TreeEntryTargetType.Tree, Target: Tree tree })
        {
            Directory.CreateDirectory(path);
            foreach (var below in tree.Where(below => IsPlain(below.Name)))
            {
                Write(below, Path.Combine(path, below.Name), cancellation);
            }
        }
        else if (entry is { Mode: Mode.NonExecutableFile or Mode.ExecutableFile or Mode.NonExecutableGroupWritableFile, Target: Blob blob })
        {
            using var content = blob.GetContentStream();
            using var file = File.Create(path);
            content.CopyTo(file);
        }
    }

    /// <summary>A damaged tree cannot lead out of the folder.</summary>
    private static bool IsPlain(string name) => name is not ("." or "..") && name.IndexOfAny(['/', '\\', '\0']) < 0;
}
