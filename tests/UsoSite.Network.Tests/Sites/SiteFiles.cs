using System.Text;

namespace UsoSite.Network.Tests;

/// <summary>The files of a site by their paths in it.</summary>
internal static class SiteFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

    /// <summary>
    /// The same with the text of each, byte order mark and line ends included: two texts are equal where the bytes are. Files that are not text are
    /// left out; they hold what the text files beside them hold.
    /// </summary>
    public static SortedDictionary<string, string> Texts(string folder, string under = "")
    {
        var files = In(folder, under);
        foreach (var (path, file) in files.ToArray())
        {
            if (Path.GetExtension(path) is ".docx" or ".xlsx" or ".zip" or ".sqlite" or ".png")
            {
                files.Remove(path);
            }
            else
            {
                files[path] = Text(file);
            }
        }

        return files;
    }

    public static string Text(string file) => Utf8.GetString(File.ReadAllBytes(file));

    /// <summary>Leaves the folder with these texts and no other files.</summary>
    public static void Write(IEnumerable<KeyValuePair<string, string>> texts, string to)
    {
        foreach (var (path, text) in Emptied(texts, to))
        {
            File.WriteAllText(path, text, Utf8);
        }
    }

    /// <summary>Leaves the folder with copies of these files and no others.</summary>
    public static void Copy(IEnumerable<KeyValuePair<string, string>> files, string to)
    {
        foreach (var (path, file) in Emptied(files, to))
        {
            File.Copy(file, path);
        }
    }

    private static IEnumerable<(string Path, string Content)> Emptied(IEnumerable<KeyValuePair<string, string>> files, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, content) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            yield return (full, content);
        }
    }
}
