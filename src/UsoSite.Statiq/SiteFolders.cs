using Statiq.Common;
using UsoSite.Generator.Settings;

namespace UsoSite.StatiqHost;

/// <summary>The folders that Statiq works with, unless its command line names others.</summary>
internal static class SiteFolders
{
    public static void Set(IFileSystem files, string scratch)
    {
        files.RootPath = Find();
        files.InputPaths.Clear();
        foreach (var folder in new[] { "content", "data", "themes" })
        {
            files.InputPaths.Add(folder);
        }

        files.TempPath = Path.Combine(scratch, "temp");
        files.CachePath = Path.Combine(scratch, "cache");
    }

    /// <summary>The current folder or the nearest above it that contains a site.</summary>
    private static string Find()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SiteSettings.File)))
            {
                return folder.FullName;
            }
        }

        return Directory.GetCurrentDirectory();
    }
}
