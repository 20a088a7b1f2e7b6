using System.Globalization;
using System.Text;
using System.Xml;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Feeds;

/// <summary>A feed that readers' programs ask for what is new (RFC 4287).</summary>
/// <param name="Address">Its own full address, which is also its id.</param>
/// <param name="Page">Full address of the page that tells the same.</param>
/// <param name="Publisher">Name of the site.</param>
/// <param name="Changed">The day on which the data was last changed, for a feed without entries.</param>
public sealed record AtomFeed(Language Language, string Address, string Title, string Page, string Publisher, DateOnly Changed, IReadOnlyList<AtomEntry> Entries)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string LineEnd = "\n";

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <param name="path">Relative to the output folder.</param>
    public OutputFile File(string path)
    {
        using MemoryStream content = new();
        using (var xml = XmlWriter.Create(content, Xml))
        {
            xml.WriteStartDocument();
            xml.WriteWhitespace(LineEnd);
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, Language.Code);
            Line(xml, "id", Address);
            Line(xml, "title", Title);
            Line(xml, "updated", TimeOf(Entries.Count > 0 ? Entries.Max(entry => entry.Updated) : Changed));
            Link(xml, "self", "application/atom+xml", Address);
            Link(xml, "alternate", "text/html", Page);
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, Publisher);
            xml.WriteEndElement();
            foreach (var entry in Entries)
            {
                Add(xml, entry);
            }

            xml.WriteWhitespace(LineEnd);
            xml.WriteEndElement();
            xml.WriteWhitespace(LineEnd);
        }

        return new OutputFile(path, content.ToArray());
    }

    private void Add(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteWhitespace(LineEnd);
        xml.WriteStartElement("entry", Namespace);
        if (entry.Language != Language)
        {
            xml.WriteAttributeString("xml", "lang", null, entry.Language.Code);
        }

        Line(xml, "id", entry.Address);
        Line(xml, "title", entry.Title);
        Line(xml, "updated", TimeOf(entry.Updated));
        Link(xml, "alternate", "text/html", entry.Address);
        if (entry.Summary.Length > 0)
        {
            Line(xml, "summary", entry.Summary);
        }

        xml.WriteEndElement();
    }

    private static void Line(XmlWriter xml, string name, string value)
    {
        xml.WriteWhitespace(LineEnd);
        xml.WriteElementString(name, Namespace, value);
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteWhitespace(LineEnd);
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>The data tells days; a feed must tell a time, which is the first of that day.</summary>
    private static string TimeOf(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}

/// <summary>Something new.</summary>
/// <param name="Address">Full address of the place that it is about, which is also its id.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="Summary">Empty where the title says all.</param>
public sealed record AtomEntry(string Address, Language Language, DateOnly Updated, string Title, string Summary);
