using System.Globalization;
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
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
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
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            xml.WriteWhitespace(LineEnd);
            foreach (var page in set.Pages.Where(page => page.IsListed).OrderBy(page => page.Address, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, set.Site.Settings.Absolute(page.Address));
                if (ChangedOn(page, set) is { } day)
                {
                    xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                WriteLanguages(xml, page, set);
                xml.WriteEndElement();
                xml.WriteWhitespace(LineEnd);
            }

            xml.WriteEndElement();
            xml.WriteWhitespace(LineEnd);
        }

        return new OutputFile("sitemap.xml", content.ToArray());
    }

    /// <summary>The day that the article names, or that on which the data was last changed; null for a page that is made of neither.</summary>
    private static DateOnly? ChangedOn(Page page, PageSet set) =>
        page.Article is { } article && page.Row is null ? article.Meta.Updated
        : set.Site.Data.Package.Modified;

    private static void WriteLanguages(XmlWriter xml, Page page, PageSet set)
    {
        var versions = set.Site.Settings.Languages.Select(language => set.Addresses.In(page.Id, language)).OfType<Page>().Where(version => version.IsTranslated).ToArray();
        if (!page.IsTranslated || versions.Length < 2)
        {
            return;
        }

        foreach (var version in versions)
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", version.Language.Code);
            xml.WriteAttributeString("href", set.Site.Settings.Absolute(version.Address));
            xml.WriteEndElement();
        }
    }

    private static OutputFile Robots(PageSet set) =>
        OutputFile.Text("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {set.Site.Settings.Absolute("/sitemap.xml")}\n");
}
