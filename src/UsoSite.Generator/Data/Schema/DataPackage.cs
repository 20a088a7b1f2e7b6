using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Data.Schema;

/// <summary>The schema of every table, as <c>data/datapackage.json</c> gives it.</summary>
/// <param name="Tables">In the order of the file.</param>
public sealed record DataPackage(IReadOnlyList<TableSchema> Tables)
{
    /// <summary>The day on which the data was last changed; null where the file does not say.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>The file as it was read.</summary>
    internal string Text { get; init; } = "";

    /// <summary>The name of the data among others; empty where the file gives none.</summary>
    public string Name { get; init; } = "";

    public LocalText Title { get; init; } = LocalText.Empty;

    public LocalText Description { get; init; } = LocalText.Empty;

    public const string File = "data/datapackage.json";

    public TableSchema? Find(string table) => Tables.FirstOrDefault(schema => schema.Name == table);
}
