using System.Net;
using System.Text;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes <c>sitemap.xml</c> and <c>robots.txt</c>.</summary>
public sealed class MakeSiteMap : IModule<PageSet, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(PageSet input, BuildContext context) => [SiteMap(input), Robots(input)];

    private static OutputFile SiteMap(PageSet set)
    {
        StringBuilder xml = new();
        xml.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in set.Pages.Where(page => !page.ShownAnywhere).OrderBy(page => page.Address, StringComparer.Ordinal))
        {
            xml.Append("<url><loc>").Append(WebUtility.HtmlEncode(set.Site.Settings.Absolute(page.Address))).Append("</loc></url>\n");
        }

        return OutputFile.Text("sitemap.xml", xml.Append("</urlset>\n").ToString());
    }

    private static OutputFile Robots(PageSet set) =>
        OutputFile.Text("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {set.Site.Settings.Absolute("/sitemap.xml")}\n");
}
