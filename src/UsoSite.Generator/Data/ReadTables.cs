using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Reads <c>data/</c>: the schema, then every table it describes.</summary>
public sealed class ReadTables(string root) : IModule<Start, TableSet>
{
    public Task<IReadOnlyList<TableSet>> RunAsync(IReadOnlyList<Start> inputs, BuildContext context)
    {
        if (new SchemaReader(context.Diagnostics).Read(root) is not { } package)
        {
            return Task.FromResult<IReadOnlyList<TableSet>>([]);
        }

        ReportUnknownTables(package, context.Diagnostics);
        var tables = package.Tables
            .Select(schema => ReadTable(schema, context.Diagnostics))
            .OfType<Table>()
            .ToDictionary(table => table.Name, StringComparer.Ordinal);
        return Task.FromResult<IReadOnlyList<TableSet>>([new TableSet(package, tables)]);
    }

    private Table? ReadTable(TableSchema schema, DiagnosticBag diagnostics)
    {
        var file = "data/" + schema.Path;
        if (File.Exists(Path.Combine(root, file)))
        {
            return TextFiles.Read(root, file, diagnostics) is { } source ? new TableReader(schema, source, diagnostics).Read() : null;
        }

        diagnostics.Report(new Diagnostic(Rules.MissingTable, SourceSpan.WholeFile(file), new(
            $"The table {schema.Name} is missing.", $"Taulukko {schema.Name} puuttuu."), new(
            $"Add the file with the header {string.Join(',', schema.Fields.Select(f => f.Name))}; it may have no rows.",
            $"Lisää tiedosto, jonka otsikkorivi on {string.Join(',', schema.Fields.Select(f => f.Name))}; rivejä ei tarvita.")));
        return null;
    }

    private void ReportUnknownTables(DataPackage package, DiagnosticBag diagnostics)
    {
        var known = package.Tables.Select(t => t.Path).ToArray();
        var unknown = Directory.EnumerateFiles(Path.Combine(root, "data"), "*.csv").Select(Path.GetFileName).Except(known);
        foreach (var name in unknown)
        {
            diagnostics.Report(new Diagnostic(Rules.UnknownTable, SourceSpan.WholeFile($"data/{name}"), new(
                "The file is not described in datapackage.json; it is not read.",
                "Tiedostoa ei ole kuvattu tiedostossa datapackage.json; sitä ei lueta."), new(
                "Describe the table, correct the name, or remove the file.", "Kuvaa taulukko, korjaa nimi tai poista tiedosto."))
            { Nearest = Nearest.Of(name!, known) });
        }
    }
}
