using System.Text;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>The lines of a site's files, to show where something is wrong.</summary>
internal sealed class SourceLines(string root)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>The line of a place; null where the place is no line, or the file is not there or not text.</summary>
    public string? At(SourceSpan place)
    {
        if (!files.TryGetValue(place.File, out var lines))
        {
            files[place.File] = lines = Read(Path.Combine(root, place.File));
        }

        return place.Line >= 1 && place.Line <= lines.Length ? lines[place.Line - 1] : null;
    }

    private static string[] Read(string path)
    {
        try
        {
            var text = Strict.GetString(File.ReadAllBytes(path));
            return text.Contains('\0', StringComparison.Ordinal) ? [] : text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return [];
        }
    }
}
