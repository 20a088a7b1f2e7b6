using System.Buffers;
using System.IO.Hashing;
using System.Text;

namespace UsoSite.Generator.Data;

/// <summary>Tells one state of the tables from another, whatever dialect a spreadsheet wrote them in.</summary>
internal static class DataVersion
{
    private const int Digits = 8;

    /// <summary>Hexadecimal digits that change with any cell, column or row of any table.</summary>
    public static string Of(IEnumerable<Table> tables)
    {
        var hash = new XxHash128();
        var line = new ArrayBufferWriter<byte>();
        foreach (var table in tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            var fields = table.Schema.Fields;
            Add(hash, line, table.Name, fields.Count, column => fields[column].Name);
            foreach (var row in table.Rows)
            {
                Add(hash, line, "", fields.Count, column => CellText.Of(row.ValueAt(column)));
            }
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>The beginning of it, for people.</summary>
    public static string ShortOf(string version) => version[..Digits];

    private static void Add(XxHash128 hash, ArrayBufferWriter<byte> line, string name, int columns, Func<int, string> cell)
    {
        line.ResetWrittenCount();
        Encoding.UTF8.GetBytes(name, line);
        line.Write("\n"u8);
        for (var column = 0; column < columns; column++)
        {
            if (column > 0)
            {
                line.Write("\u001F"u8);
            }

            Encoding.UTF8.GetBytes(cell(column), line);
        }

        line.Write("\n"u8);
        hash.Append(line.WrittenSpan);
    }
}
