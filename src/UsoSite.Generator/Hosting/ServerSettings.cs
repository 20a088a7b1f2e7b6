using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Hosting;

/// <summary>The web servers whose settings can be published with a site.</summary>
public static class ServerSettings
{
    private static readonly Dictionary<string, Func<HostingRules, IReadOnlyList<OutputFile>>> Writers = new(StringComparer.Ordinal)
    {
        ["nginx"] = NginxSettings.Write,
        ["apache"] = ApacheSettings.Write,
        ["caddy"] = CaddySettings.Write,
        ["lighttpd"] = LighttpdSettings.Write,
        ["iis"] = IisSettings.Write,
        ["netlify"] = NetlifySettings.Write,
    };

    public static IReadOnlyCollection<string> Names => Writers.Keys;

    /// <summary>The files of a server's settings.</summary>
    /// <param name="server">One of <see cref="Names"/>.</param>
    public static IReadOnlyList<OutputFile> For(string server, HostingRules rules) => Writers[server](rules);
}

/// <summary>Makes the settings of the web server that the build was asked for.</summary>
/// <param name="server">Null for none.</param>
internal sealed class MakeServerSettings(string? server) : IModule<PageSet, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(PageSet input, BuildContext context) => server is null
        ? []
        : ServerSettings.For(server, new HostingRules(
            input.Site.Settings.BaseUrl.AbsolutePath,
            [.. input.Pages.SelectMany(page => page.Aliases.Select(alias => (alias, page.Address))).DistinctBy(moved => moved.alias).OrderBy(moved => moved.alias, StringComparer.Ordinal)])
        {
            Framed = [.. input.Pages.Where(page => page.IsEmbedded).Select(page => page.Address).Order(StringComparer.Ordinal)],
        });
}
