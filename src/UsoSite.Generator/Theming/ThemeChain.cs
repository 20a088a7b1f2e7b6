using UsoSite.Generator.Data;
using UsoSite.Generator.Inputs;
using UsoSite.Generator.Yaml;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>Finds a theme and the themes that it extends.</summary>
/// <param name="further">A folder relative to the root for themes that are not in <c>themes/</c>, or null.</param>
internal sealed class ThemeChain(string root, string? further, DiagnosticBag diagnostics)
{
    private const string ThemeFile = "theme.yml";

    private static readonly string[] Keys = ["name", "extends", "styles", "scripts", "early_scripts"];
    private static readonly string[] Texts = ["name", "extends"];
    private static readonly string[] Lists = ["styles", "scripts", "early_scripts"];

    /// <summary>The theme first, then what it extends; empty after a problem.</summary>
    public IReadOnlyList<ThemeFolder> Read(string theme)
    {
        List<ThemeFolder> chain = [];
        SourceSpan asked = SourceSpan.WholeFile(Settings.SiteSettings.File);
        for (var name = theme; name is not null;)
        {
            if (chain.Exists(folder => folder.Name == name))
            {
                diagnostics.Report(new Diagnostic(Rules.ThemeCycle, asked, new(
                    $"The themes extend one another in a circle: {string.Join(" → ", chain.Select(f => f.Name).Append(name))}.",
                    $"Teemat laajentavat toisiaan kehässä: {string.Join(" → ", chain.Select(f => f.Name).Append(name))}."), new(
                    "Remove one “extends”.", "Poista yksi ”extends”.")));
                return [];
            }

            if (ReadFolder(name, asked) is not { } folder)
            {
                return [];
            }

            chain.Add(folder);
            asked = folder.Map.PlaceOf("extends");
            name = folder.Extends;
        }

        return chain;
    }

    private readonly Lazy<(string Name, string Path)[]> themes = new(() =>
    [
        .. new[] { "themes", further?.TrimEnd('/') }.OfType<string>().SelectMany(folder =>
            SiteFiles.In(root, folder).Select(file => file[(folder.Length + 1)..].Split('/')).Where(parts => parts is [_, ThemeFile]).Select(parts => (parts[0], $"{folder}/{parts[0]}"))),
    ]);

    private ThemeFolder? ReadFolder(string name, SourceSpan asked) =>
        Guard.Reading($"themes/{name}/{ThemeFile}", diagnostics, () => Folder(name, asked));

    private ThemeFolder? Folder(string name, SourceSpan asked)
    {
        var path = themes.Value.FirstOrDefault(theme => theme.Name == name).Path;
        var file = $"{path ?? $"themes/{name}"}/{ThemeFile}";
        if (path is null)
        {
            string[] names = [.. themes.Value.Select(theme => theme.Name).Distinct().Order(StringComparer.Ordinal)];
            diagnostics.Report(new Diagnostic(Rules.MissingTheme, asked, new(
                $"There is no theme “{name}”: {file} is missing.", $"Teemaa ”{name}” ei ole: {file} puuttuu."), new(
                $"The themes are: {string.Join(", ", names)}.",
                $"Teemat ovat: {string.Join(", ", names)}."))
            { Value = name, Nearest = Nearest.To(name, names) });
            return null;
        }

        if (TextFiles.Read(root, file, diagnostics) is not { } source
            || YamlMap.Parse(source, Rules.BadThemeFile, diagnostics) is not { } map)
        {
            return null;
        }

        map.RefuseUnknownKeys(Keys, Rules.BadThemeFile, diagnostics);
        map.RefuseOtherThanText(Texts, Rules.BadThemeFile, diagnostics);
        foreach (var list in Lists.Where(key => map.Keys.Contains(key) && map.List(key) is null))
        {
            diagnostics.Report(new Diagnostic(Rules.BadThemeFile, map.PlaceOf(list), new(
                $"“{list}” is not a list of files.", $"”{list}” ei ole luettelo tiedostoja."), new(
                $"Write “{list}:” and below it one “- file” on each line.", $"Kirjoita ”{list}:” ja sen alle kullekin riville yksi ”- tiedosto”.")));
        }

        return new ThemeFolder(name, path, map.Text("extends"), map.List("styles"), map.List("scripts"), map.List("early_scripts"), map);
    }
}

/// <summary>What a theme's own <c>theme.yml</c> and folder hold, before inheritance.</summary>
/// <param name="Path">Relative to the site's root: <c>themes/NAME</c>, or in the further folder of themes.</param>
/// <param name="Extends">Name of the theme that it builds on, or null.</param>
/// <param name="Styles">Style sheets in the order in which they apply, relative to <c>assets/</c>; null where inherited.</param>
/// <param name="Scripts">Scripts in running order, relative to <c>assets/</c>; null where inherited.</param>
/// <param name="EarlyScripts">As <paramref name="Scripts"/>: those that run before the page is shown.</param>
/// <param name="Map">The file, for places in it.</param>
internal sealed record ThemeFolder(
    string Name, string Path, string? Extends, IReadOnlyList<string>? Styles, IReadOnlyList<string>? Scripts, IReadOnlyList<string>? EarlyScripts, YamlMap Map);
