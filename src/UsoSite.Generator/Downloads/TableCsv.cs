using System.Globalization;
using CsvHelper;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Downloads;

/// <summary>A table as a file with a delimiter between its cells.</summary>
internal static class TableCsv
{
    private static readonly CsvWriterOptions Commas = CsvWriterOptions.Default with { NewLine = "\n" };

    private static readonly CsvWriterOptions Semicolons = CsvWriterOptions.Default with { NewLine = "\r\n", Separator = ';', WriteByteOrderMark = true };

    /// <summary>UTF-8, commas, dates as 2025-01-13, a decimal point, whatever dialect a spreadsheet wrote.</summary>
    public static byte[] Canonical(Table table) => Write(table, Commas, (row, field) => row.Canonical(field));

    /// <summary>
    /// As a spreadsheet set to Finnish opens it: byte order mark, semicolons, a decimal comma, dates as 13.1.2025, TOSI and EPÄTOSI. Codes with
    /// zeros in front lose them there; only a workbook keeps them.
    /// </summary>
    public static byte[] ForSpreadsheets(Table table) => Write(table, Semicolons, (row, field) => Finnish(row.Value(field)));

    private static byte[] Write(Table table, CsvWriterOptions options, Func<Row, FieldSchema, string> cell)
    {
        using var buffer = new MemoryStream();
        using (var writer = CsvWriter.Create(buffer, options, leaveOpen: true))
        {
            var fields = table.Schema.Fields;
            var cells = new string[fields.Count];
            WriteRecord(writer, cells, i => fields[i].Name);
            foreach (var row in table.Rows)
            {
                WriteRecord(writer, cells, i => cell(row, fields[i]));
            }
        }

        return buffer.ToArray();
    }

    private static void WriteRecord(CsvWriter writer, string[] cells, Func<int, string> cell)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = cell(i);
        }

        writer.WriteRecord(cells);
    }

    private static string Finnish(object? value) => value switch
    {
        double number => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        PartialDate { Day: { } day } => day.ToString("d.M.yyyy", CultureInfo.InvariantCulture),
        bool flag => flag ? "TOSI" : "EPÄTOSI",
        _ => CellText.Of(value),
    };
}
