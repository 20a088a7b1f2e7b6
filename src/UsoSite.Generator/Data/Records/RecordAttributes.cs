namespace UsoSite.Generator.Data.Records;

/// <summary>
/// Says that a record holds a row of a table. Each parameter of its constructor is a column by name: <c>CaseNumber</c> reads
/// <c>case_number</c>, a <see cref="Languages.LocalText"/> <c>Name</c> reads <c>name_fi</c> (or <c>name</c>), <c>name_sv</c> and <c>name_en</c>.
/// A column that the file or the schema does not have reads as empty, unless the type has no empty value.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TableAttribute(string name) : Attribute
{
    /// <summary>The table as <c>datapackage.json</c> names it.</summary>
    public string Name { get; } = name;

    /// <summary>True for a table without whose rows there is nothing to show.</summary>
    public bool NeedsRows { get; init; }
}

/// <summary>The column that a parameter reads, where its name does not say it.</summary>
/// <param name="name">The column as <c>datapackage.json</c> names it.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ColumnAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>For a yes or no that the column says with a word: true where the cell holds this word.</summary>
    public string? Is { get; init; }
}

/// <summary>A column that every row must fill although its type has an empty value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RequiredAttribute : Attribute;

/// <summary>A column of the primary key, by which no two rows are the same.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KeyAttribute : Attribute;

/// <summary>A column whose values are keys of a table.</summary>
/// <param name="table">The table referred to.</param>
/// <param name="key">Its key column.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ReferencesAttribute(string table, string key = "id") : Attribute
{
    public string Table { get; } = table;

    public string Key { get; } = key;
}

/// <summary>The sources of one cell: those of the column <c>COLUMN_sources</c>, or where it has none those of the row.</summary>
/// <param name="column">The column of the cell as <c>datapackage.json</c> names it, of a text in several languages without the language.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SourcesOfAttribute(string column) : Attribute
{
    public string Column { get; } = column;
}

/// <summary>A text for readers: spaces inside figures are made such that no line ends there.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ProseAttribute : Attribute;
