using System.Text;
using UsoSite.Generator.Data;

namespace UsoSite.Generator.Fixes;

/// <summary>A CSV file as its cells with their quotation marks and blanks, its delimiters and its line ends: written again, it is the same text.</summary>
internal sealed class RawCsv
{
    private readonly char delimiter;

    private RawCsv(char delimiter, string before, List<RawLine> lines) => (this.delimiter, Before, Lines) = (delimiter, before, lines);

    /// <summary>The line above the header that names the delimiter; empty where there is none.</summary>
    public string Before { get; set; }

    public List<RawLine> Lines { get; }

    public static RawCsv Parse(string text, char delimiter)
    {
        var start = SeparatorLine.In(text)?.Length ?? 0;
        RawCsv csv = new(delimiter, text[..start], []);
        List<string> cells = [];
        var (cell, quoted) = (start, false);
        for (var i = start; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (quoted)
            {
                continue;
            }

            if (text[i] == delimiter)
            {
                cells.Add(text[cell..i]);
                cell = i + 1;
            }
            else if (text[i] is '\r' or '\n')
            {
                var length = text.AsSpan(i).StartsWith("\r\n") ? 2 : 1;
                csv.Lines.Add(new RawLine([.. cells, text[cell..i]], text.Substring(i, length)));
                cells.Clear();
                i += length - 1;
                cell = i + 1;
            }
        }

        if (cell < text.Length || cells.Count > 0)
        {
            csv.Lines.Add(new RawLine([.. cells, text[cell..]], ""));
        }

        return csv;
    }

    /// <summary>What a cell says.</summary>
    public static string ValueOf(string cell)
    {
        var inside = cell.Trim();
        return (inside is ['"', .., '"'] ? inside[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : inside).Trim();
    }

    /// <summary>A value in the place of a cell, in quotation marks where the cell has them or the value needs them.</summary>
    public string CellOf(string value, string instead) =>
        instead.Trim().StartsWith('"') || value.AsSpan().IndexOfAny([delimiter, '"', '\r', '\n']) >= 0
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;

    public override string ToString()
    {
        StringBuilder text = new(Before);
        foreach (var line in Lines)
        {
            text.AppendJoin(delimiter, line.Cells).Append(line.End);
        }

        return text.ToString();
    }
}

/// <summary>A line of a CSV file, or several where a cell has line breaks.</summary>
/// <param name="End">Empty at the end of a file that ends without one.</param>
internal sealed record RawLine(List<string> Cells, string End)
{
    public bool IsBlank => Cells.TrueForAll(cell => RawCsv.ValueOf(cell).Length == 0);
}
