using System.IO.Hashing;
using System.Text;

namespace UsoSite.Generator.Publishing;

/// <summary>Tells what a site is made of from anything else: the files that a build reads, what it is asked to do, and the program itself.</summary>
internal static class InputHash
{
    private static readonly string[] Folders = ["content", "data", "themes"];

    public static string From(BuildOptions options)
    {
        var hash = new XxHash128();
        Add(hash, $"{options.AsOf:yyyy-MM-dd}\n{options.BaseUrl}\n{options.Theme}\n");
        foreach (var file in ProgramFiles().Order(StringComparer.Ordinal))
        {
            var info = new FileInfo(file);
            Add(hash, $"{info.Name} {info.Length} {info.LastWriteTimeUtc.Ticks}\n");
        }

        var further = Settings.EarlySettings.In(options.Root).Themes;
        var read = (further is null ? Folders : [.. Folders, further]).Select(folder => Path.Combine(options.Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(options.Root, Settings.SiteSettings.File));
        foreach (var file in read.Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(file);
            Add(hash, $"{Path.GetRelativePath(options.Root, file)} {content.Length}\n");
            hash.Append(content);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    private static IEnumerable<string> ProgramFiles() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Concat(Environment.ProcessPath is { } path ? [path] : []);

    private static void Add(XxHash128 hash, string text) => hash.Append(Encoding.UTF8.GetBytes(text));
}
