using System.Text;
using System.Xml;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes <c>sitemap.xml</c> and <c>robots.txt</c>.</summary>
public sealed class MakeSiteMap : IModule<PageSet, IReadOnlyList<OutputFile>>
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string LineEnd = "\n";

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public IReadOnlyList<OutputFile> Run(PageSet input, BuildContext context) => [SiteMap(input), Robots(input)];

    private static OutputFile SiteMap(PageSet set)
    {
        using MemoryStream content = new();
        using (var xml = XmlWriter.Create(content, Xml))
        {
            xml.WriteStartDocument();
            xml.WriteWhitespace(LineEnd);
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteWhitespace(LineEnd);
            foreach (var page in set.Pages.Where(page => !page.ShownAnywhere).OrderBy(page => page.Address, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, set.Site.Settings.Absolute(page.Address));
                xml.WriteEndElement();
                xml.WriteWhitespace(LineEnd);
            }

            xml.WriteEndElement();
            xml.WriteWhitespace(LineEnd);
        }

        return new OutputFile("sitemap.xml", content.ToArray());
    }

    private static OutputFile Robots(PageSet set) =>
        OutputFile.Text("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {set.Site.Settings.Absolute("/sitemap.xml")}\n");
}
