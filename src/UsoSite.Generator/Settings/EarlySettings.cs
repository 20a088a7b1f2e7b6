using UsoSite.Generator.Data;
using UsoSite.Generator.Yaml;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Settings;

/// <summary>What must be known of a site before its build is planned. What is wrong with the file the build itself reports.</summary>
/// <param name="Subject">What the site is about; null where it does not say.</param>
/// <param name="Themes">The further folder of themes; null where there is none.</param>
public sealed record EarlySettings(string? Subject, string? Themes)
{
    /// <summary>The settings in a folder; none where there is no file that can be read.</summary>
    public static EarlySettings In(string root)
    {
        DiagnosticBag ignored = new();
        return File.Exists(Path.Combine(root, SiteSettings.File)) && TextFiles.Read(root, SiteSettings.File, ignored) is { } source
            && YamlMap.Parse(source, Rules.BadSetting, ignored) is { } map
            ? new EarlySettings(map.Text("subject"), map.Text("themes"))
            : new EarlySettings(null, null);
    }
}
