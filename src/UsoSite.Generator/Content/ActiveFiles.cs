using System.Text;
using System.Xml;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>
/// Refuses files beside articles that a browser may run as programs: pages, which no policy and no check of the site covers, and pictures of XML with
/// scripts in them. What Markdown forbids cannot come in as a file.
/// </summary>
internal static class ActiveFiles
{
    private static readonly HashSet<string> Pages = new(StringComparer.OrdinalIgnoreCase) { ".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".mhtml", ".xsl", ".xslt", ".hta", ".swf" };

    private static readonly HashSet<string> Xml = new(StringComparer.OrdinalIgnoreCase) { ".svg", ".xml", ".atom", ".gpx", ".kml", ".mathml", ".mml", ".rdf", ".rss", ".wsdl", ".xsd", ".xspf", ".xul" };

    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase) { "script", "foreignObject", "iframe", "embed", "object", "handler", "listener" };

    private static readonly Text Help = new(
        "Remove the scripts from the file, save the picture as PNG or WebP, or write the page as an article.",
        "Poista ohjelmakoodi tiedostosta, tallenna kuva PNG- tai WebP-muodossa, tai kirjoita sivu artikkelina.");

    /// <summary>The problem of a file; null where it is only shown.</summary>
    public static Diagnostic? ProblemOf(string file, ReadOnlyMemory<byte> bytes) =>
        Pages.Contains(Path.GetExtension(file))
            ? Problem(SourceSpan.WholeFile(file), new("A page of its own could run scripts that nothing of the site checks.", "Erillinen sivu voisi ajaa ohjelmakoodia, jota mikään sivustossa ei tarkista."))
            : Xml.Contains(Path.GetExtension(file)) ? OfXml(file, bytes) : null;

    /// <summary>Definitions of a document type are passed over, so that none of its entities is filled in.</summary>
    private static Diagnostic? OfXml(string file, ReadOnlyMemory<byte> bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name == "xml-stylesheet")
                {
                    return At(reader, Source(), "xml-stylesheet");
                }

                if (reader.NodeType == XmlNodeType.Element && ActivePartOf(reader) is { } part)
                {
                    return At(reader, Source(), part);
                }
            }

            return null;
        }
        catch (XmlException e)
        {
            return Problem(Source().At(e.LineNumber, e.LinePosition), new("The file is not well-formed XML.", "Tiedosto ei ole kelvollista XML:ää."));
        }

        SourceText Source()
        {
            using StreamReader text = new(new MemoryStream(bytes.ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return new SourceText(file, text.ReadToEnd());
        }
    }

    private static string? ActivePartOf(XmlReader reader)
    {
        if (Elements.Contains(reader.LocalName))
        {
            return reader.LocalName;
        }

        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (reader.LocalName is "href" or "src" or "from" or "to" or "values" or "action" && reader.Value.Split(';').Any(IsProgram)))
            {
                return $"{reader.LocalName}=\"{reader.Value[..Math.Min(40, reader.Value.Length)]}\"";
            }
        }

        return null;
    }

    private static bool IsProgram(string address) =>
        LinkScheme.Parse(address) is { } scheme && scheme is not ("http" or "https" or "mailto" or "tel") && !address.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);

    private static Diagnostic At(XmlReader reader, SourceText source, string part)
    {
        var at = (IXmlLineInfo)reader;
        return Problem(source.At(at.LineNumber, at.LinePosition), new($"“{part}” in the file runs a program in the reader’s browser.", $"Tiedoston kohta ”{part}” ajaa ohjelmaa lukijan selaimessa.")) with { Value = part };
    }

    private static Diagnostic Problem(SourceSpan at, Text message) => new(Rules.ActiveFile, at, message, Help);
}
