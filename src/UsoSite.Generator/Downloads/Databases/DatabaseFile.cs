using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using UsoSite.Generator.Data;

namespace UsoSite.Generator.Downloads.Databases;

/// <summary>A database in memory, filled in one order and given as the bytes of a SQLite file: the same for the same tables.</summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:;Pooling=False");

    public DatabaseFile()
    {
        connection.Open();

        // Rows may come before those that they refer to; the build has checked every reference.
        Run("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA foreign_keys = OFF; BEGIN");
    }

    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Adds rows by one command, which is prepared once.</summary>
    /// <param name="insert">The command, with the parameters <c>$c0</c>, <c>$c1</c> …</param>
    public void Fill(string insert, int columns, IEnumerable<object?[]> rows)
    {
        using var command = connection.CreateCommand();
        command.CommandText = insert;
        SqliteParameter[] parameters = [.. Enumerable.Range(0, columns).Select(i => command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"$c{i}"), DBNull.Value))];
        command.Prepare();
        foreach (var row in rows)
        {
            for (var i = 0; i < columns; i++)
            {
                parameters[i].Value = row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    /// <summary>A cell as the database holds it.</summary>
    public static object? Value(object? cell) => cell switch
    {
        null => null,
        int number => (long)number,
        double number => number,
        bool flag => flag ? 1L : 0L,
        _ => CellText.Of(cell),
    };

    /// <summary>The bytes of the file, once everything is in it.</summary>
    public byte[] ToArray()
    {
        Run("COMMIT");
        var content = raw.sqlite3_serialize(connection.Handle, "main", out var length, 0);
        try
        {
            var bytes = new byte[length];
            Marshal.Copy(content, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            raw.sqlite3_free(content);
        }
    }

    public void Dispose() => connection.Dispose();
}
