using UsoSite.Generator.Settings;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>Reads the theme that the settings name: strings, templates and assets. A theme with an error in it is not usable.</summary>
/// <param name="root">The site's folder.</param>
/// <param name="scripts">Names of the scripts with data, which templates may name beside the assets.</param>
public sealed class ReadTheme(string root, IReadOnlySet<string> scripts) : IModule<SiteSettings, SiteTheme>
{
    public SiteTheme? Run(SiteSettings input, BuildContext context)
    {
        var chain = new ThemeChain(root, input.Themes, context.Diagnostics).Read(input.Theme);
        if (chain.Count == 0)
        {
            return null;
        }

        var strings = new ReadStrings(root, chain, context.Diagnostics).Read(input.Languages);
        var assets = new ReadAssets(root, chain, context.Diagnostics).Read();
        var templates = new ReadTemplates(root, chain, context.Diagnostics).Read(strings, assets, scripts);
        return context.Diagnostics.HasErrors ? null : new SiteTheme(input.Theme, templates, strings, assets);
    }
}

/// <summary>A theme with everything it inherits: templates, strings and assets.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Templates">Every layout, partial and text.</param>
/// <param name="Strings">The interface texts by language.</param>
/// <param name="Assets">Files of the site's look, under names that carry a hash of their content.</param>
public sealed record SiteTheme(string Name, Templates Templates, IReadOnlyDictionary<string, Strings> Strings, Assets Assets);
