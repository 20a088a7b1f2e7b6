using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;
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

/// <summary>
/// Makes the settings of the web server that the build was asked for. An old address with signs that a server reads in its own way is left to
/// the page that leads on from it.
/// </summary>
/// <param name="server">Null for none.</param>
internal sealed class MakeServerSettings(string? server) : IModule<PageSet, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(PageSet input, BuildContext context)
    {
        if (server is null)
        {
            return [];
        }

        var path = input.Site.Settings.BaseUrl.AbsolutePath;
        if (HostingRules.IsPlain(path))
        {
            return ServerSettings.For(server, new HostingRules(path, [.. Moved(input).Where(moved => HostingRules.IsPlain(moved.Old))])
            {
                Framed = [.. input.Pages.Where(page => page.IsEmbedded).Select(page => page.Address).Order(StringComparer.Ordinal)],
            });
        }

        context.Diagnostics.Report(new Diagnostic(Rules.BadSetting, SourceSpan.WholeFile(SiteSettings.File), new(
            $"The path {path} of the site’s address has signs that the settings of servers cannot hold.",
            $"Sivuston osoitteen polussa {path} on merkkejä, joita palvelinten asetuksiin ei voi kirjoittaa."), new(
            "Publish at a path of letters a–z, digits, hyphens and points, or build without --hosting.",
            "Julkaise polussa, jossa on vain kirjaimia a–z, numeroita, yhdysmerkkejä ja pisteitä, tai koosta ilman valitsinta --hosting."))
        { Key = "base_url", Value = path });
        return [];
    }

    private static IEnumerable<(string Old, string New)> Moved(PageSet set) => set.Pages
        .SelectMany(page => page.Aliases.Select(alias => (Old: alias, New: page.Address))).DistinctBy(moved => moved.Old).OrderBy(moved => moved.Old, StringComparer.Ordinal);
}
