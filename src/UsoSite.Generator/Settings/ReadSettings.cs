using UsoSite.Generator.Data;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Inputs;
using UsoSite.Generator.Yaml;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Settings;

/// <summary>Reads <c>site.yml</c>; the command line may override the base address and the theme.</summary>
/// <param name="subjects">What a site can be about, as far as the program knows it; empty where it does not ask.</param>
public sealed class ReadSettings(string root, string? baseUrl, string? theme, params IReadOnlyList<string> subjects) : IModule<SiteSettings>
{
    /// <summary>Every setting.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["title", "short_title", "base_url", "languages", "theme", "themes", "subject", "repository", "edit_url", "data_forms"];

    public SiteSettings? Run(BuildContext context) => Guard.Reading(SiteSettings.File, context.Diagnostics, () => Read(context.Diagnostics));

    private SiteSettings? Read(DiagnosticBag diagnostics)
    {
        if (!File.Exists(Path.Combine(root, SiteSettings.File)))
        {
            diagnostics.Report(new Diagnostic(Rules.MissingSettings, SourceSpan.WholeFile(SiteSettings.File), new(
                "The settings of the site are missing.", "Sivuston asetukset puuttuvat."), new(
                $"Add site.yml with the keys {string.Join(", ", Keys)}.", $"Lisää site.yml, jossa ovat avaimet {string.Join(", ", Keys)}.")));
            return null;
        }

        if (TextFiles.Read(root, SiteSettings.File, diagnostics) is not { } source
            || YamlMap.Parse(source, Rules.BadSetting, diagnostics) is not { } map)
        {
            return null;
        }

        map.RefuseUnknownKeys(Keys, Rules.UnknownSetting, diagnostics);
        var reader = new SettingReader(map, diagnostics);
        var title = reader.LocalText("title");
        var settings = new SiteSettings(
            title,
            map.Text("short_title") ?? title.Fi,
            reader.Address("base_url", baseUrl),
            reader.Languages("languages"),
            theme ?? reader.Text("theme"),
            map.Text("repository") is null ? null : reader.Address("repository", null))
        {
            Themes = map.Text("themes"),
            EditUrl = map.Text("edit_url") is null ? null : reader.Address("edit_url", null),
            DataForms = reader.Words("data_forms", DataFormNames.All) is { } forms ? DataFormNames.Of(forms) : DataForms.All,
        };
        reader.OneOf("subject", subjects);
        return reader.Sound ? settings : null;
    }
}
