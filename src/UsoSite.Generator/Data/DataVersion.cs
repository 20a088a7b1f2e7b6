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
        foreach (var table in tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            Add(hash, table.Name, table.Schema.Fields.Select(field => field.Name));
            foreach (var row in table.Rows)
            {
                Add(hash, "", table.Schema.Fields.Select(row.Canonical));
            }
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>The beginning of it, for people.</summary>
    public static string ShortOf(string version) => version[..Digits];

    private static void Add(XxHash128 hash, string name, IEnumerable<string> cells) =>
        hash.Append(Encoding.UTF8.GetBytes($"{name}\n{string.Join('\u001F', cells)}\n"));
}
