using UsoSite.Generator.Settings;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>Reads the theme that the settings name: strings, templates and assets.</summary>
public sealed class ReadTheme(string root) : IModule<SiteSettings, SiteTheme>
{
    public Task<IReadOnlyList<SiteTheme>> RunAsync(IReadOnlyList<SiteSettings> inputs, BuildContext context)
    {
        List<SiteTheme> themes = [];
        foreach (var settings in inputs)
        {
            var chain = new ThemeChain(root, context.Diagnostics).Read(settings.Theme);
            if (chain.Count == 0)
            {
                continue;
            }

            var strings = new ReadStrings(root, chain, context.Diagnostics).Read(settings.Languages);
            var assets = new ReadAssets(root, chain, context.Diagnostics).Read();
            var templates = new ReadTemplates(root, chain, context.Diagnostics).Read(strings, assets);
            themes.Add(new SiteTheme(settings.Theme, templates, strings, assets));
        }

        return Task.FromResult<IReadOnlyList<SiteTheme>>(themes);
    }
}
