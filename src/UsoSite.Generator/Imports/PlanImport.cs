using UsoSite.Generator.Changes;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Fixes;

namespace UsoSite.Generator.Imports;

/// <summary>Compares a sheet with a table by the table's key, and plans the table as the sheet makes it.</summary>
public static class PlanImport
{
    /// <summary>The sheets that name the columns of the table's key, the one with the name of the table first.</summary>
    public static IEnumerable<Sheet> Fitting(IEnumerable<Sheet> sheets, TableSchema table) => sheets
        .Where(sheet => SheetHeader.In(sheet, table) is not null)
        .OrderByDescending(sheet => sheet.Name.Equals(table.Name, StringComparison.OrdinalIgnoreCase));

    /// <param name="sheet">A sheet that fits the table.</param>
    /// <param name="tables">The tables of the site.</param>
    /// <param name="remove">True to take away the rows that the sheet lacks.</param>
    public static ImportPlan From(string root, Sheet sheet, RawTable table, IReadOnlyDictionary<string, RawTable> tables, bool remove)
    {
        var schema = table.Schema!;
        var header = SheetHeader.In(sheet, schema)!;
        SheetRows read = new(sheet, header, schema, new KnownCodes(tables));
        var rows = read.Read();
        SheetProblem[] problems = [.. header.Problems(sheet, schema), .. read.Problems, .. NotInTheFile(sheet, header, table)];
        if (problems.Length > 0)
        {
            return new ImportPlan(problems, [], null);
        }

        string[] columns = [.. schema.Fields.Where(header.Columns.Contains).Select(field => field.Name)];
        var old = table.Rows.GroupBy(row => row.Key(schema.PrimaryKey)).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var keys = rows.Select(row => KeyOf(row, schema)).ToHashSet(StringComparer.Ordinal);
        ImportedText text = new(root, table);
        List<RowImport> changes = [];
        foreach (var row in rows)
        {
            var before = old.GetValueOrDefault(KeyOf(row, schema));
            CellImport[] cells = [.. columns.Select(column => new CellImport(column, before?[column] ?? "", row.GetValueOrDefault(column, ""))).Where(cell => cell.Old != cell.New)];
            if (before is null || cells.Length > 0)
            {
                changes.Add(new RowImport(before is null ? RowFate.Added : RowFate.Changed, RowKey.Format(schema, name => row[name]), cells));
                text.Put(row, before);
            }
        }

        foreach (var missing in table.Rows.Where(row => !keys.Contains(row.Key(schema.PrimaryKey))))
        {
            changes.Add(new RowImport(remove ? RowFate.Removed : RowFate.Kept, RowKey.Format(schema, name => missing[name]), []));
            text.Take(remove ? missing : null);
        }

        return new ImportPlan([], changes, text.Plan());
    }

    private static string KeyOf(IReadOnlyDictionary<string, string> row, TableSchema schema) => string.Join('\0', schema.PrimaryKey.Select(column => row.GetValueOrDefault(column, "")));

    /// <summary>A column that the table may have and its file has not.</summary>
    private static IEnumerable<SheetProblem> NotInTheFile(Sheet sheet, SheetHeader header, RawTable table) =>
        from column in header.Columns.Index()
        where column.Item is { } field && !table.Columns.Contains(field.Name)
        select new SheetProblem(sheet.Name, sheet.Rows[header.Row][column.Index].At, Rules.MissingColumn, new(
            $"data/{table.File} has no column {column.Item!.Name}.", $"Tiedostossa data/{table.File} ei ole saraketta {column.Item!.Name}."), new(
            "Add it to the first line of the file, with an empty cell in each row.", "Lisää se tiedoston ensimmäiselle riville, ja joka riville tyhjä solu."));
}
