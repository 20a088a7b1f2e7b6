using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>A text file that remembers where its lines begin.</summary>
/// <param name="File">Path relative to the site's root, with forward slashes.</param>
/// <param name="Text">The decoded text without a byte order mark.</param>
public sealed record SourceText(string File, string Text)
{
    private readonly Lazy<int[]> lineStarts = new(() => FindLineStarts(Text));

    /// <summary>The place of a character offset.</summary>
    public SourceSpan At(int offset)
    {
        var starts = lineStarts.Value;
        var index = Array.BinarySearch(starts, Math.Clamp(offset, 0, Text.Length));
        var line = index >= 0 ? index : ~index - 1;
        return new SourceSpan(File, line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
