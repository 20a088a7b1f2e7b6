using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Where a row is in its file and what was written there; places of cells are computed only when asked for.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">Offset of the row's first character.</param>
/// <param name="Delimiter">The file's delimiter.</param>
/// <param name="Columns">For each field of the schema its position in the file, or −1.</param>
/// <param name="Cells">The cells as written, in the file's order.</param>
internal sealed record RowPlace(SourceText Source, int Start, char Delimiter, int[] Columns, string[] Cells)
{
    /// <summary>The cell of a schema field as written; empty where the file lacks the column.</summary>
    public string Raw(int field) => Columns[field] is >= 0 and var column && column < Cells.Length ? Cells[column].Trim() : "";

    /// <summary>The place of the cell of a schema field.</summary>
    public SourceSpan Of(int field) => OfColumn(Math.Max(0, Columns.Length == 0 ? 0 : Columns[field]));

    /// <summary>The place of a cell by its position in the file; the end of the row where it has no such cell.</summary>
    public SourceSpan OfColumn(int column)
    {
        var offset = Start;
        var quoted = false;
        for (var passed = 0; passed < column && offset < Source.Text.Length; offset++)
        {
            var character = Source.Text[offset];
            if (!quoted && character is ('\r' or '\n'))
            {
                break;
            }

            quoted ^= character == '"';
            passed += !quoted && character == Delimiter ? 1 : 0;
        }

        return Source.At(offset);
    }
}
