using System.Text.RegularExpressions;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Data.Schema;

/// <summary>What <c>datapackage.json</c> says of one column.</summary>
public sealed record FieldSchema(string Name, FieldType Type)
{
    public LocalText Title { get; init; } = LocalText.Empty;

    public LocalText Description { get; init; } = LocalText.Empty;

    public bool Required { get; init; }

    /// <summary>A date that may be given as a year alone (format <c>any</c>).</summary>
    public bool YearAllowed { get; init; }

    public Regex? Pattern { get; init; }

    public IReadOnlyList<string> Allowed { get; init; } = [];

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    /// <summary>True for whole numbers that can be nothing but years, which are written without spaces.</summary>
    public bool IsYear => Type == FieldType.Integer && Minimum >= 1000 && Maximum <= 9999;

    public IReadOnlyList<string> TrueValues { get; init; } = ["true"];

    public IReadOnlyList<string> FalseValues { get; init; } = ["false"];

    /// <summary>The table whose ids the items of a list are, or null.</summary>
    public string? References { get; init; }

    /// <summary>Ids of the sources of this column, where they are not those of the whole table.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
