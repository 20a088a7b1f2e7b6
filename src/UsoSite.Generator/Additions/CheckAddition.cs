using UsoSite.Generator.Inputs;

namespace UsoSite.Generator.Additions;

/// <summary>Checks a site with files as planned, before any of them is written: on a copy outside the site that is gone afterwards.</summary>
public sealed class CheckAddition<TModel>(SiteExtension<TModel> site, DateOnly asOf)
    where TModel : class
{
    private static readonly string[] Folders = ["content", "data"];

    public async Task<BuildResult> RunAsync(string root, IEnumerable<PlannedFile> files, CancellationToken cancellation = default)
    {
        var copy = Directory.CreateTempSubdirectory("site-new-");
        try
        {
            foreach (var file in Folders.SelectMany(folder => SiteFiles.In(root, folder))
                .Concat(File.Exists(Path.Combine(root, Settings.SiteSettings.File)) ? [Settings.SiteSettings.File] : []))
            {
                File.Copy(Path.Combine(root, file), Place(copy, file));
            }

            foreach (var file in files)
            {
                await File.WriteAllBytesAsync(Place(copy, file.Path), file.New, cancellation);
            }

            return await SiteBuild.Plan(new BuildOptions(copy.FullName, asOf) { ThemesOf = root }, site).RunAsync(null, cancellation);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static string Place(DirectoryInfo copy, string path)
    {
        var place = Path.Combine(copy.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }
}
