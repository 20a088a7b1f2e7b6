namespace UsoSite.Generator.Data.Schema;

/// <summary>The Table Schema types that the reader knows.</summary>
public enum FieldType
{
    String,
    Integer,
    Number,
    Date,
    Boolean,

    /// <summary>Ids separated by spaces.</summary>
    List,
}
