namespace UsoSite.Generator.Data.Schema;

/// <summary>A column whose values are keys of a table.</summary>
/// <param name="Field">The column that refers.</param>
/// <param name="Table">The table referred to.</param>
/// <param name="Key">The column referred to.</param>
public sealed record ForeignKey(string Field, string Table, string Key);
