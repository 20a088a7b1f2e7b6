using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Pages.OpenData;

/// <summary>A column of a published table.</summary>
/// <param name="Type">Table Schema type in lower case: <c>integer</c>.</param>
public sealed record ColumnView(string Name, LocalText Title, string Type, bool Required, LocalText Description)
{
    public static ColumnView From(FieldSchema field) =>
        new(field.Name, field.Title, field.Type.ToString().ToLowerInvariant(), field.Required, field.Description);
}
