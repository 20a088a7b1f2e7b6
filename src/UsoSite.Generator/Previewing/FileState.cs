using System.IO.Hashing;
using System.Text;
using UsoSite.Generator.Inputs;
using UsoSite.Generator.Settings;

namespace UsoSite.Generator.Previewing;

/// <summary>Tells the state of the site's own files from any other: their names and bytes, never their times.</summary>
/// <param name="root">The site's folder.</param>
internal sealed class FileState(string root)
{
    /// <summary>The state of a file, or of everything in a folder, whenever it is asked for.</summary>
    /// <param name="place">Relative to the root; it need not exist.</param>
    public Func<string> Of(string place) => () =>
    {
        XxHash128 hash = new();
        foreach (var file in FilesIn(place).Order(StringComparer.Ordinal))
        {
            hash.Append(Encoding.UTF8.GetBytes(file + "\n"));
            hash.Append(HashOf(file));
        }

        return Convert.ToHexString(hash.GetCurrentHash());
    };

    /// <summary>The state of all themes: of the site's own, and of the further folder that its settings name when it is asked for.</summary>
    public Func<string> OfThemes()
    {
        var own = Of("themes");
        return () => EarlySettings.In(root).Themes is { } further ? own() + Of(further)() : own();
    }

    private IEnumerable<string> FilesIn(string place)
    {
        var full = Path.Combine(root, place);
        if (File.Exists(full))
        {
            return [full];
        }

        try
        {
            var below = SiteFiles.Below(root, place);
            return Directory.Exists(full)
                ? [.. below.Files.Select(file => Path.Combine(root, file)), .. Directory.GetDirectories(full), .. below.StrayLinks.Select(link => $"{link}")]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [place + " cannot be listed"];
        }
    }

    /// <summary>The hash of a file's bytes; nothing for a folder, and for a file that only its reader can tell what is wrong with.</summary>
    private static byte[] HashOf(string file)
    {
        try
        {
            return File.Exists(file) ? XxHash128.Hash(File.ReadAllBytes(file)) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
