using UsoSite.Generator.Yaml;

namespace UsoSite.Generator.Theming;

/// <summary>What a theme's own <c>theme.yml</c> and folder hold, before inheritance.</summary>
/// <param name="Path">Relative to the site's root: <c>themes/NAME</c>.</param>
/// <param name="Extends">Name of the theme that it builds on, or null.</param>
/// <param name="Styles">Style sheets in the order in which they apply, relative to <c>assets/</c>; null where inherited.</param>
/// <param name="Scripts">Scripts in running order, relative to <c>assets/</c>; null where inherited.</param>
/// <param name="Map">The file, for places in it.</param>
internal sealed record ThemeFolder(
    string Name, string Path, string? Extends, IReadOnlyList<string>? Styles, IReadOnlyList<string>? Scripts, YamlMap Map);
