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
