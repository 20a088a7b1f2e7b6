using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>A table as read: its valid rows, in the order of the file.</summary>
/// <param name="Schema">What its columns are.</param>
/// <param name="Rows">The rows in which every cell has its type.</param>
/// <param name="Complete">False where anything in the file was refused; rules that need every row then wait.</param>
/// <param name="KeysHold">False where a key is repeated or leads nowhere; rules that follow keys then wait.</param>
public sealed record Table(TableSchema Schema, IReadOnlyList<Row> Rows, bool Complete, bool KeysHold = true)
{
    public bool Sound => Complete && KeysHold;

    public string Name => Schema.Name;
}
