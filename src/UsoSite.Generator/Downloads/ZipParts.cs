using System.IO.Compression;

namespace UsoSite.Generator.Downloads;

/// <summary>An archive with the same bytes for the same parts: no times of its own, the order as given.</summary>
internal static class ZipParts
{
    /// <summary>The earliest time that an archive can hold, so that no file depends on when it was made.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> parts)
    {
        MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = NoTime;
                using var part = entry.Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }
}
