using UsoSite.Generator.Settings;

namespace UsoSite;

/// <summary>Finds the folder of the site.</summary>
internal static class SiteRoot
{
    private static readonly string[] Folders = ["content", "data", "themes"];

    /// <summary>The given folder, or else the current one or the nearest above it that contains a site.</summary>
    public static string Find(string? given)
    {
        if (given is not null)
        {
            return Directory.Exists(given) ? Path.GetFullPath(given) : throw new UsageException($"There is no folder {given}.");
        }

        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SiteSettings.File)) || Folders.All(f => Directory.Exists(Path.Combine(folder.FullName, f))))
            {
                return folder.FullName;
            }
        }

        throw new UsageException($"Neither this folder nor one above it contains a site ({SiteSettings.File}). Give the site's folder with --root.");
    }
}
