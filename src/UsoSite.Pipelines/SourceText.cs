using System.Text;

namespace UsoSite.Pipelines;

/// <summary>
/// A text file that remembers where its lines begin. Places in files are made here alone, of the text that was read, so that none can lie
/// outside its file.
/// </summary>
/// <param name="file">Path relative to the site's root, with forward slashes.</param>
/// <param name="text">The decoded text without a byte order mark.</param>
public sealed class SourceText(string file, string text)
{
    private readonly Lazy<int[]> lineStarts = new(() => FindLineStarts(text));

    public string File { get; } = file;

    public string Text { get; } = text;

    /// <summary>The place of a character offset; of one outside the text, the nearest in it.</summary>
    public SourceSpan At(long offset)
    {
        var starts = lineStarts.Value;
        var inside = (int)Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(starts, inside);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceSpan(File, line + 1, inside - starts[line] + 1);
    }

    /// <summary>The place of a column in a line, both from 1, as other readers tell it; of one outside the text, the nearest in it.</summary>
    public SourceSpan At(int line, int column)
    {
        var starts = lineStarts.Value;
        var index = Math.Clamp(line, 1, starts.Length) - 1;
        var end = index + 1 < starts.Length ? starts[index + 1] - 1 : Text.Length;
        return At(Math.Clamp(starts[index] + (long)column - 1, starts[index], end));
    }

    /// <summary>The place of a byte in a line of the text as UTF-8, both from 0, as readers of bytes tell it.</summary>
    public SourceSpan AtByte(long line, long byteInLine)
    {
        var starts = lineStarts.Value;
        var start = starts[(int)Math.Clamp(line, 0, starts.Length - 1)];
        var bytes = Encoding.UTF8.GetBytes(Text[start..]).AsSpan();
        return At(start + Encoding.UTF8.GetCharCount(bytes[..(int)Math.Clamp(byteInLine, 0, bytes.Length)]));
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
