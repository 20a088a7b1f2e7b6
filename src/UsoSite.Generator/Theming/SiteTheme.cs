namespace UsoSite.Generator.Theming;

/// <summary>A theme with everything it inherits: templates, strings and assets.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Templates">Every layout and partial, compiled.</param>
/// <param name="Strings">The interface texts by language.</param>
/// <param name="Assets">Files of the site's look, under names that carry a hash of their content.</param>
public sealed record SiteTheme(string Name, Templates Templates, IReadOnlyDictionary<string, Strings> Strings, Assets Assets);
