using System.IO.Compression;

namespace UsoSite.Generator.Publishing;

/// <summary>The compressed forms of a file that web servers send in its place.</summary>
internal static class CompressedForms
{
    /// <summary>What is sent in one packet anyway is not compressed.</summary>
    private const int LeastLength = 1024;

    /// <summary>Ends of the names of the forms.</summary>
    public static readonly string[] Endings = [".br", ".gz"];

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        ".html", ".css", ".js", ".json", ".jsonl", ".jsonld", ".geojson", ".csv", ".txt", ".md", ".xml", ".xsl", ".atom", ".ics", ".ttl", ".svg", ".webmanifest", ".ico", ".yml",
    };

    /// <summary>True for texts; pictures, fonts and archives are compressed already.</summary>
    public static bool Suit(string path, int length) => length >= LeastLength && Kinds.Contains(Path.GetExtension(path));

    /// <summary>One form, as small as it gets.</summary>
    public static byte[] Make(string ending, ReadOnlySpan<byte> content)
    {
        using var made = new MemoryStream();
        using (Stream stream = ending == ".br" ? new BrotliStream(made, CompressionLevel.SmallestSize) : new GZipStream(made, CompressionLevel.SmallestSize))
        {
            stream.Write(content);
        }

        return made.ToArray();
    }
}
