using System.IO.Hashing;
using System.Text;
using UsoSite.Generator.Inputs;

namespace UsoSite.Generator.Publishing;

/// <summary>Tells what a site is made of from anything else: the files that a build reads, what it is asked to do, and the program itself.</summary>
/// <param name="Exact">Changes with every byte and with the program; for one machine.</param>
/// <param name="OfSite">Of the site's files alone, without carriage returns, which git writes or not; the same on every machine.</param>
internal sealed record InputHash(string Exact, string OfSite)
{
    public static InputHash From(BuildOptions options)
    {
        XxHash128 exact = new(), site = new();
        Add($"{options.BaseUrl}\n{options.Theme}\n", exact, site);
        Add($"{options.AsOf:yyyy-MM-dd}\n{options.Compress}\n{options.Hosting}\n", exact);
        foreach (var file in ProgramFiles().Order(StringComparer.Ordinal))
        {
            var info = new FileInfo(file);
            Add($"{info.Name} {info.Length} {info.LastWriteTimeUtc.Ticks}\n", exact);
        }

        IEnumerable<string> read = Settings.EarlySettings.In(options.Root).Themes is { } further ? [.. SiteFiles.Folders, further.TrimEnd('/')] : SiteFiles.Folders;
        SiteFiles[] folders = [.. read.Select(folder => SiteFiles.Below(options.Root, folder))];
        foreach (var file in folders.SelectMany(folder => folder.Files).Append(Settings.SiteSettings.File).Order(StringComparer.Ordinal))
        {
            AddFile(options.Root, file, exact, site);
        }

        foreach (var link in folders.SelectMany(folder => folder.StrayLinks))
        {
            Add($"{link}\n", exact);
        }

        return new InputHash(Convert.ToHexStringLower(exact.GetCurrentHash()), Convert.ToHexStringLower(site.GetCurrentHash()));
    }

    /// <summary>A file that cannot be read is told by its reader.</summary>
    private static void AddFile(string root, string file, XxHash128 exact, XxHash128 site)
    {
        try
        {
            var place = Path.Combine(root, file);
            var content = FileKind.IsRegular(place, new FileInfo(place).Length) ? File.ReadAllBytes(place) : [];
            Add($"{file} {content.Length}\n", exact);
            exact.Append(content);
            var plain = content.AsSpan().Contains((byte)'\r') ? Array.FindAll(content, one => one != '\r') : content;
            Add($"{file} {plain.Length}\n", site);
            site.Append(plain);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add($"{file} {e.GetType()}\n", exact, site);
        }
    }

    private static IEnumerable<string> ProgramFiles() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Concat(Environment.ProcessPath is { } path ? [path] : []);

    private static void Add(string text, params ReadOnlySpan<XxHash128> hashes)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var hash in hashes)
        {
            hash.Append(bytes);
        }
    }
}
