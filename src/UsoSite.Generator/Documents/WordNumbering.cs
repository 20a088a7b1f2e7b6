using System.Globalization;
using System.Xml;

namespace UsoSite.Generator.Documents;

/// <summary>The lists of a Word file: one for all bullets, and one for each numbered list, so that each begins from 1.</summary>
internal static class WordNumbering
{
    public const int Bullets = 1;

    private const string Word = WordBody.Namespace;

    public static void Write(Document document, XmlWriter xml)
    {
        xml.WriteStartElement("w", "numbering", Word);
        WriteKind(xml, 0, "bullet", "•");
        WriteKind(xml, 1, "decimal", "%1.");
        WriteList(xml, Bullets, 0);
        var numbered = document.Blocks.Count(block => block is DocumentListItem { Ordered: true, Number: 1 });
        for (var i = 1; i <= numbered; i++)
        {
            WriteList(xml, Bullets + i, 1);
        }

        xml.WriteEndElement();
    }

    private static void WriteKind(XmlWriter xml, int id, string format, string text)
    {
        xml.WriteStartElement("abstractNum", Word);
        xml.WriteAttributeString("abstractNumId", Word, Text(id));
        Value(xml, "multiLevelType", "singleLevel");
        xml.WriteStartElement("lvl", Word);
        xml.WriteAttributeString("ilvl", Word, "0");
        Value(xml, "start", "1");
        Value(xml, "numFmt", format);
        Value(xml, "lvlText", text);
        Value(xml, "lvlJc", "left");
        xml.WriteStartElement("pPr", Word);
        xml.WriteStartElement("ind", Word);
        xml.WriteAttributeString("left", Word, "425");
        xml.WriteAttributeString("hanging", Word, "425");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteList(XmlWriter xml, int id, int kind)
    {
        xml.WriteStartElement("num", Word);
        xml.WriteAttributeString("numId", Word, Text(id));
        Value(xml, "abstractNumId", Text(kind));
        xml.WriteStartElement("lvlOverride", Word);
        xml.WriteAttributeString("ilvl", Word, "0");
        Value(xml, "startOverride", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement(name, Word);
        xml.WriteAttributeString("val", Word, value);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
