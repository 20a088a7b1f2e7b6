using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>A table as read: its valid rows, in the order of the file.</summary>
/// <param name="Schema">What its columns are.</param>
/// <param name="Rows">The rows in which every cell has its type.</param>
/// <param name="Complete">False where anything in the file was refused.</param>
public sealed record Table(TableSchema Schema, IReadOnlyList<Row> Rows, bool Complete)
{
    public string Name => Schema.Name;
}

/// <summary>All tables of the site as read; their keys are not checked yet.</summary>
/// <param name="Package">Their schema.</param>
/// <param name="ByName">The tables that were found, by name.</param>
public sealed record TableSet(DataPackage Package, IReadOnlyDictionary<string, Table> ByName);
