using System.Globalization;
using System.Xml;

namespace UsoSite.Generator.Documents;

/// <summary>Writes the body of a Word file in WordprocessingML.</summary>
internal sealed class WordBody(XmlWriter xml, Document document)
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Prefix = "w";

    /// <summary>Between the margins, in twentieths of a point.</summary>
    private const int TextWidth = 9638;

    private int list = WordNumbering.Bullets;

    public void Write()
    {
        xml.WriteStartElement(Prefix, "document", Namespace);
        Begin("body");
        foreach (var block in document.Blocks)
        {
            Write(block);
        }

        WritePage();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(DocumentBlock block)
    {
        switch (block)
        {
            case DocumentHeading heading:
                WriteParagraph(string.Create(CultureInfo.InvariantCulture, $"Heading{heading.Level}"), heading.Runs);
                break;
            case DocumentParagraph paragraph:
                WriteParagraph("Normal", paragraph.Runs);
                break;
            case DocumentListItem item:
                list += item is { Ordered: true, Number: 1 } ? 1 : 0;
                WriteParagraph("ListParagraph", item.Runs, item.Ordered ? list : WordNumbering.Bullets);
                break;
            case DocumentTable table:
                WriteTable(table);
                break;
        }
    }

    /// <summary>Paragraphs are most of a file: their few elements are written as they are, since naming each to the writer takes half the time of a document.</summary>
    /// <param name="style">One of <see cref="WordStyles"/>.</param>
    private void WriteParagraph(string style, IReadOnlyList<DocumentRun> runs, int? inList = null)
    {
        xml.WriteRaw("<w:p><w:pPr><w:pStyle w:val=\"");
        xml.WriteRaw(style);
        xml.WriteRaw("\" />");
        if (inList is { } number)
        {
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<w:numPr><w:ilvl w:val=\"0\" /><w:numId w:val=\"{number}\" /></w:numPr>"));
        }

        xml.WriteRaw("</w:pPr>");
        foreach (var run in runs)
        {
            Write(run);
        }

        xml.WriteRaw("</w:p>");
    }

    private void Write(DocumentRun run)
    {
        xml.WriteRaw("<w:r>");
        if (run.Strong || run.Emphasis || run.Language != document.Language)
        {
            xml.WriteRaw(run.Strong ? "<w:rPr><w:rStyle w:val=\"Strong\" />" : "<w:rPr>");
            xml.WriteRaw(run.Emphasis ? "<w:i />" : "");
            xml.WriteRaw(run.Language != document.Language ? $"<w:lang w:val=\"{WordParts.TagOf(run.Language)}\" />" : "");
            xml.WriteRaw("</w:rPr>");
        }

        xml.WriteRaw("<w:t xml:space=\"preserve\">");
        xml.WriteString(run.Text);
        xml.WriteRaw("</w:t></w:r>");
    }

    private void WriteTable(DocumentTable table)
    {
        var width = (TextWidth / table.Headings.Count).ToString(CultureInfo.InvariantCulture);
        WriteParagraph("Caption", table.Caption);
        Begin("tbl");
        Begin("tblPr");
        Value("tblStyle", "TableGrid");
        Width("tblW", "5000", "pct");
        Value("tblLook", "0480");
        Value("tblCaption", string.Concat(table.Caption.Select(run => run.Text)));
        End();
        Begin("tblGrid");
        foreach (var _ in table.Headings)
        {
            Begin("gridCol");
            Attribute("w", width);
            End();
        }

        End();
        WriteRow(table.Headings, width, isHeading: true);
        foreach (var row in table.Rows)
        {
            WriteRow(row, width, isHeading: false);
        }

        End();
        WriteParagraph("Normal", []);
    }

    private void WriteRow(IReadOnlyList<IReadOnlyList<DocumentRun>> cells, string width, bool isHeading)
    {
        Begin("tr");
        if (isHeading)
        {
            Begin("trPr");
            Begin("tblHeader");
            End();
            End();
        }

        foreach (var cell in cells)
        {
            Begin("tc");
            Begin("tcPr");
            Width("tcW", width, "dxa");
            End();
            WriteParagraph(isHeading ? "TableHeading" : "TableText", cell);
            End();
        }

        End();
    }

    /// <summary>A4, with margins of two centimetres.</summary>
    private void WritePage()
    {
        Begin("sectPr");
        Begin("pgSz");
        Attribute("w", "11906");
        Attribute("h", "16838");
        End();
        Begin("pgMar");
        foreach (var side in (ReadOnlySpan<string>)["top", "right", "bottom", "left"])
        {
            Attribute(side, "1134");
        }

        foreach (var other in (ReadOnlySpan<string>)["header", "footer", "gutter"])
        {
            Attribute(other, "0");
        }

        End();
        End();
    }

    private void Begin(string name) => xml.WriteStartElement(Prefix, name, Namespace);

    private void Attribute(string name, string value) => xml.WriteAttributeString(Prefix, name, Namespace, value);

    private void End() => xml.WriteEndElement();

    private void Value(string name, string value)
    {
        Begin(name);
        Attribute("val", value);
        End();
    }

    private void Width(string name, string width, string unit)
    {
        Begin(name);
        Attribute("w", width);
        Attribute("type", unit);
        End();
    }
}
