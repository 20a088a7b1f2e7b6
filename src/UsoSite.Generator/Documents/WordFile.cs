using System.IO.Compression;
using System.Text;
using System.Xml;

namespace UsoSite.Generator.Documents;

/// <summary>A document as a file for word processors (.docx): the same bytes for the same document.</summary>
internal static class WordFile
{
    /// <summary>The earliest time that a zip file can hold, so that no file depends on when it was made.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Most files are smaller, so that the memory for them need not grow.</summary>
    private const int UsualLength = 16 * 1024;

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(false), CloseOutput = false };

    public static byte[] Of(Document document)
    {
        MemoryStream file = new(UsualLength);
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in WordParts.Of(document.Language))
            {
                // Small, and alike in all files: packing them would take longer than it saves.
                Add(zip, name, CompressionLevel.NoCompression, part => part.Write(content));
            }

            Add(zip, "docProps/core.xml", CompressionLevel.NoCompression, part => part.Write(WordParts.Properties(document)));
            Add(zip, "word/numbering.xml", CompressionLevel.NoCompression, part => WriteXml(part, xml => WordNumbering.Write(document, xml)));
            Add(zip, "word/document.xml", CompressionLevel.Fastest, part => WriteXml(part, xml => new WordBody(xml, document).Write()));
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, CompressionLevel level, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = NoTime;
        using var part = entry.Open();
        write(part);
    }

    private static void WriteXml(Stream part, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(part, Xml);
        write(xml);
    }
}
