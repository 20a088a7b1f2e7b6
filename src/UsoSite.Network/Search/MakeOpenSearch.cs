using System.Text;
using System.Xml;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;

namespace UsoSite.Network;

/// <summary>Makes the descriptions by which browsers offer the site's search, one in each language.</summary>
internal static class MakeOpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    private const int LongestName = 16;

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static PageAlternate Link(Site site, Language language) =>
        new("application/opensearchdescription+xml", Addresses.OpenSearch(language), site.Settings.ShortTitle) { Relation = "search" };

    public static IReadOnlyList<OutputFile> From(SiteSettings settings) => [.. settings.Languages.Select(language => In(language, settings))];

    private static OutputFile In(Language language, SiteSettings settings)
    {
        using MemoryStream content = new();
        using (var xml = XmlWriter.Create(content, Xml))
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, Start(settings.ShortTitle));
            xml.WriteElementString("Description", Namespace, settings.Title.In(language));
            xml.WriteElementString("Language", Namespace, language.Code);
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", settings.Absolute(Addresses.Search(language)) + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return new OutputFile(Addresses.OpenSearch(language)[1..], content.ToArray());
    }

    /// <summary>As much of a name as the standard allows, without half a letter at its end.</summary>
    private static string Start(string name) =>
        name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)];
}
