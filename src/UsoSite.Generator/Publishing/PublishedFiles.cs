using System.IO.Hashing;
using System.Text;

namespace UsoSite.Generator.Publishing;

/// <summary>
/// The list of its files that a published site holds, so that the program never removes what it did not write, and knows when there is nothing
/// to do. One file a line with the hash of its bytes; a line before them with the hash of what the site was made of.
/// </summary>
/// <param name="Inputs">Hash of what the site was made of; null where the next build must look again.</param>
/// <param name="Hashes">Hashes by path; null where the list was written without them, as by earlier versions.</param>
internal sealed record PublishedFiles(string? Inputs, IReadOnlyDictionary<string, string?> Hashes)
{
    public const string Name = ".uso-files";

    private const string InputsMark = "# inputs ";
    private const int HashLength = 32;

    public static PublishedFiles Read(string folder)
    {
        var file = Path.Combine(folder, Name);
        var lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        var inputs = lines is [var first, ..] && first.StartsWith(InputsMark, StringComparison.Ordinal) ? first[InputsMark.Length..] : null;
        Dictionary<string, string?> hashes = new(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines.AsSpan(inputs is null ? 0 : 1))
        {
            var hashed = line.Length > HashLength && line[HashLength] == ' ';
            hashes[hashed ? line[(HashLength + 1)..] : line] = hashed ? line[..HashLength] : null;
        }

        return new PublishedFiles(inputs, hashes);
    }

    /// <param name="files">In the order of their paths.</param>
    public static byte[] Write(string? inputs, IEnumerable<KeyValuePair<string, PublishedFile>> files)
    {
        StringBuilder list = new();
        list.Append(inputs is null ? "" : $"{InputsMark}{inputs}\n");
        foreach (var (path, file) in files)
        {
            list.Append(file.Hash).Append(' ').Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(list.ToString());
    }
}

/// <summary>A file of a site that is being made.</summary>
/// <param name="Unchanged">True where the published site has the same bytes.</param>
internal readonly record struct PublishedFile(string Hash, long Length, bool Unchanged)
{
    public static string HashOf(ReadOnlySpan<byte> content) => XxHash128.HashToUInt128(content).ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
