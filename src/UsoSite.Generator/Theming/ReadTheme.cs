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
        var chain = new ThemeChain(root, context.Diagnostics).Read(input.Theme);
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
