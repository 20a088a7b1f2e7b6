using Microsoft.Data.Sqlite;

namespace UsoSite.Generator.Tests;

/// <summary>The tables as a database, read back by its own library.</summary>
public sealed class DatabaseOfTables : IDisposable
{
    private readonly TelescopeSite site = new();
    private readonly SqliteConnection database;

    public DatabaseOfTables()
    {
        site.Build();
        database = new SqliteConnection($"Data Source={Path.Combine(site.Output, "data", "telescopes.sqlite")};Mode=ReadOnly;Pooling=False");
        database.Open();
    }

    [Fact]
    public void IsSoundAndEveryReferenceLeadsSomewhere()
    {
        Assert.Equal(["ok"], Rows("PRAGMA integrity_check"));
        Assert.Empty(Rows("PRAGMA foreign_key_check"));
    }

    [Fact]
    public void HoldsCellsByTheirTypes() => Assert.Equal(
        ["suuri|8.2|real|23000|integer|1998-03-05|text|1|integer", "vanha||null||null|1912|text|0|integer"],
        Rows("SELECT id, aperture, typeof(aperture), mass, typeof(mass), first_light, typeof(first_light), in_use, typeof(in_use) FROM telescopes"));

    [Fact]
    public void HasKeysAndReferences()
    {
        Assert.Equal(["id"], Rows("SELECT name FROM pragma_table_info('telescopes') WHERE pk = 1"));
        Assert.Equal(["observatory|observatories|id"], Rows("""SELECT "from", "table", "to" FROM pragma_foreign_key_list('telescopes')"""));
    }

    [Fact]
    public void TellsWhatItsTablesAndColumnsAre()
    {
        Assert.Equal(["observatories|Observatories", "telescopes|Telescopes"], Rows("SELECT name, title_en FROM _tables ORDER BY name"));
        Assert.Equal(["number"], Rows("""SELECT type FROM _columns WHERE "table" = 'telescopes' AND name = 'aperture'"""));
        Assert.Single(Rows("SELECT value FROM _about WHERE language = 'en' AND name = 'Version of the data'"));
    }

    public void Dispose()
    {
        database.Dispose();
        site.Dispose();
    }

    private IReadOnlyList<string> Rows(string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
