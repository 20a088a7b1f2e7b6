namespace UsoSite.Network.Tests;

/// <summary>The files of a published site by their paths in it.</summary>
internal static class SiteFiles
{
    /// <summary>Paths relative to the folder, in order; the publisher's own files begin with a point and are left out.</summary>
    public static SortedDictionary<string, string> In(string folder, string under = "")
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        var from = Path.Combine(folder, under);
        foreach (var file in Directory.Exists(from) ? Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories) : [])
        {
            if (!Path.GetFileName(file).StartsWith('.'))
            {
                files[Path.GetRelativePath(folder, file)] = file;
            }
        }

        return files;
    }

    /// <summary>Puts the files of a published site into an empty folder.</summary>
    public static void Copy(IEnumerable<KeyValuePair<string, string>> files, string to)
    {
        if (Directory.Exists(to))
        {
            Directory.Delete(to, recursive: true);
        }

        foreach (var (path, file) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Copy(file, Path.Combine(to, path));
        }
    }

    /// <summary>The published files kept for a look beside the expected ones; gives a sentence that says where.</summary>
    public static string KeepReceived(string name, string output)
    {
        var place = Path.Combine(Repository.Artifacts, "received", name);
        Copy(In(output), place);
        return $"The received files are in {Path.GetRelativePath(Repository.Root, place)}.";
    }
}
