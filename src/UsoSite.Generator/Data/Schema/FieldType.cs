namespace UsoSite.Generator.Data.Schema;

/// <summary>The Table Schema types that the reader knows.</summary>
public enum FieldType
{
    String,
    Integer,
    Number,
    Date,
    Boolean,

    /// <summary>Words separated by spaces.</summary>
    List,
}

/// <summary>The types by the names that the standard gives them.</summary>
internal static class FieldTypes
{
    private static readonly FieldType[] All = Enum.GetValues<FieldType>();

    public static string Names { get; } = string.Join(", ", All.Select(NameOf));

    public static string NameOf(FieldType type) => type.ToString().ToLowerInvariant();

    public static FieldType? Parse(string? name) => Array.FindIndex(All, type => NameOf(type) == name) is >= 0 and var at ? All[at] : null;
}
