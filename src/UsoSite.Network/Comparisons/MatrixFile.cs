using CsvHelper;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Theming;

namespace UsoSite.Network;

/// <summary>
/// The matrix of all seasons as a file for spreadsheets. Spreadsheets set to Finnish or Swedish divide cells at semicolons, English ones at
/// commas; all of them know UTF-8 by its mark at the beginning.
/// </summary>
internal static class MatrixFile
{
    private const string FormulaStarts = "=+-@\t\r";

    public static OutputFile Make(MatrixView matrix, Strings strings)
    {
        var separator = strings.Language == Language.English ? ',' : ';';
        using var buffer = new MemoryStream();
        using (var writer = CsvWriter.Create(buffer, CsvWriterOptions.Default with { NewLine = "\n", Separator = separator, WriteByteOrderMark = true }, leaveOpen: true))
        {
            foreach (var row in new MatrixCells(strings).Of(matrix))
            {
                writer.WriteRecord([.. row.Select(Harmless)]);
            }
        }

        return new OutputFile(Addresses.ComparisonTable(strings.Language)[1..], buffer.ToArray());
    }

    /// <summary>A cell that a spreadsheet would run as a formula begins with an apostrophe, which makes it text.</summary>
    private static string Harmless(string cell) => cell.Length > 0 && FormulaStarts.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
