using Spectre.Console.Rendering;

namespace UsoSite.Reporting;

/// <summary>A line of a file with a caret below one of its columns, as compilers show it; of a long line the part around the column.</summary>
internal static class CodeFrame
{
    private const int Longest = 100;
    private const string Cut = "…";

    /// <param name="column">In UTF-16 characters from 1; 0 for no caret.</param>
    public static (string Line, string? Caret) Of(string line, int column)
    {
        var at = Math.Clamp(column - 1, 0, line.Length);
        var start = line.Length <= Longest ? 0 : Whole(line, Math.Clamp(at - (Longest / 2), 0, line.Length - Longest));
        var end = line.Length <= Longest ? line.Length : Whole(line, start + Longest);
        var before = (start > 0 ? Cut : "") + Shown(line[start..Math.Max(start, at)]);
        var after = Shown(line[Math.Max(start, at)..end]) + (end < line.Length ? Cut : "");
        return (before + after, column > 0 ? new string(' ', new Segment(before).CellCount()) + "^" : null);
    }

    private static string Shown(string text) => PrintableText.From(text);

    /// <summary>A place that does not split a character of two parts.</summary>
    private static int Whole(string line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;
}
