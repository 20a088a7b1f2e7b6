using System.IO.Hashing;
using System.Text;
using UsoSite.Generator.Inputs;

namespace UsoSite.Generator.Publishing;

/// <summary>Tells what a site is made of from anything else: the files that a build reads, what it is asked to do, and the program itself.</summary>
internal static class InputHash
{
    public static string From(BuildOptions options)
    {
        var hash = new XxHash128();
        Add(hash, $"{options.AsOf:yyyy-MM-dd}\n{options.BaseUrl}\n{options.Theme}\n");
        foreach (var file in ProgramFiles().Order(StringComparer.Ordinal))
        {
            var info = new FileInfo(file);
            Add(hash, $"{info.Name} {info.Length} {info.LastWriteTimeUtc.Ticks}\n");
        }

        IEnumerable<string> read = Settings.EarlySettings.In(options.Root).Themes is { } further ? [.. SiteFiles.Folders, further.TrimEnd('/')] : SiteFiles.Folders;
        SiteFiles[] folders = [.. read.Select(folder => SiteFiles.Below(options.Root, folder))];
        foreach (var file in folders.SelectMany(folder => folder.Files).Append(Settings.SiteSettings.File).Order(StringComparer.Ordinal))
        {
            AddFile(hash, options.Root, file);
        }

        foreach (var link in folders.SelectMany(folder => folder.StrayLinks))
        {
            Add(hash, $"{link}\n");
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>A file that cannot be read is told by its reader.</summary>
    private static void AddFile(XxHash128 hash, string root, string file)
    {
        try
        {
            using var content = File.OpenRead(Path.Combine(root, file));
            Add(hash, $"{file} {content.Length}\n");
            hash.Append(content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add(hash, $"{file} {e.GetType()}\n");
        }
    }

    private static IEnumerable<string> ProgramFiles() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Concat(Environment.ProcessPath is { } path ? [path] : []);

    private static void Add(XxHash128 hash, string text) => hash.Append(Encoding.UTF8.GetBytes(text));
}
