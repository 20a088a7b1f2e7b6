namespace UsoSite.Bench;

/// <summary>Files and folders of generated sites.</summary>
internal static class Folders
{
    /// <summary>Where the templates of all generators are, from the root of the repository.</summary>
    public const string Templates = "bench/Sites/templates";

    /// <summary>Copies a folder with everything in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            CopyFile(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }

    public static void CopyFile(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
