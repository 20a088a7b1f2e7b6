using UsoSite.Generator.Data.Records;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Inputs;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Reads <c>data/</c>: the schema, then every table it describes. Without a sound schema there are no tables.</summary>
public sealed class ReadTables(string root, RecordTypes records) : IModule<TableSet>
{
    public TableSet Run(BuildContext context)
    {
        var package = Guard.Reading(DataPackage.File, context.Diagnostics, () => new SchemaReader(context.Diagnostics).Read(root)) ?? new DataPackage([]);
        if (package.Tables.Count > 0)
        {
            records.Check(package, context.Diagnostics);
        }

        if (package.Tables.Count == 0 || context.Diagnostics.HasErrors)
        {
            return new TableSet(new DataPackage([]), new Dictionary<string, Table>());
        }

        ReportUnknownTables(package, context.Diagnostics);
        return new TableSet(package, package.Tables
            .Select(schema => Guard.Reading("data/" + schema.Path, context.Diagnostics, () => ReadTable(schema, context.Diagnostics)))
            .OfType<Table>()
            .ToDictionary(table => table.Name, StringComparer.Ordinal));
    }

    private Table? ReadTable(TableSchema schema, DiagnosticBag diagnostics)
    {
        var file = "data/" + schema.Path;
        if (!File.Exists(Path.Combine(root, file)))
        {
            diagnostics.Report(new Diagnostic(Rules.MissingTable, SourceSpan.WholeFile(file), new(
                $"The table {schema.Name} is missing.", $"Taulukko {schema.Name} puuttuu."), new(
                $"Add the file with the header {string.Join(',', schema.Fields.Select(f => f.Name))}; it may have no rows.",
                $"Lisää tiedosto, jonka otsikkorivi on {string.Join(',', schema.Fields.Select(f => f.Name))}; rivejä ei tarvita.")));
            return null;
        }

        var table = TextFiles.Read(root, file, diagnostics) is { } source ? new TableReader(schema, source, diagnostics).Read() : null;
        return table is { Complete: true, Rows.Count: 0 } && records.NeedsRows(schema.Name) ? table with { Complete = ReportEmpty(schema, diagnostics) } : table;
    }

    private static bool ReportEmpty(TableSchema schema, DiagnosticBag diagnostics)
    {
        diagnostics.Report(new Diagnostic(Rules.EmptyRequired, SourceSpan.WholeFile("data/" + schema.Path), new(
            $"The table {schema.Name} has no rows.", $"Taulukossa {schema.Name} ei ole rivejä."), new(
            "Add the rows, or restore the file from the history of the repository.", "Lisää rivit, tai palauta tiedosto versionhallinnan historiasta.")));
        return false;
    }

    private void ReportUnknownTables(DataPackage package, DiagnosticBag diagnostics)
    {
        var known = package.Tables.Select(t => t.Path).ToArray();
        var unknown = SiteFiles.In(root, "data").Select(file => file["data/".Length..])
            .Where(name => !name.Contains('/', StringComparison.Ordinal) && name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).Except(known);
        foreach (var name in unknown)
        {
            diagnostics.Report(new Diagnostic(Rules.UnknownTable, SourceSpan.WholeFile($"data/{name}"), new(
                "The file is not described in datapackage.json; it is not read.",
                "Tiedostoa ei ole kuvattu tiedostossa datapackage.json; sitä ei lueta."), new(
                "Describe the table, correct the name, or remove the file.", "Kuvaa taulukko, korjaa nimi tai poista tiedosto."))
            { Nearest = Nearest.To(name, known) });
        }
    }
}
