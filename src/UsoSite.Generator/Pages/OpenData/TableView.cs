using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages.Citing;
using UsoSite.Generator.Sources;

namespace UsoSite.Generator.Pages.OpenData;

/// <summary>A published table.</summary>
/// <param name="Download">Its address from the site's root.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Origin"><c>licensed</c>: all of it from sources with a licence; <c>rows</c>: each row names its sources, which
/// state no licence; <c>mixed</c>: some of them do; <c>none</c>: the table names no sources.</param>
/// <param name="Sources">The sources of the whole table, where its rows do not name their own.</param>
/// <param name="Licences">The licences of its sources; empty unless every source states one.</param>
public sealed record TableView(
    string Name,
    LocalText Title,
    LocalText Description,
    string Download,
    int Rows,
    IReadOnlyList<ColumnView> Columns,
    string Origin,
    IReadOnlyList<Source> Sources,
    string Licences)
{
    /// <summary>Where the table is edited in a browser; null where the settings do not say.</summary>
    public string? EditUrl { get; private init; }

    /// <summary>Addresses of the table in its other forms, from the site's root.</summary>
    public required TableForms Forms { get; init; }

    /// <summary>How the table is cited.</summary>
    public required Reference Reference { get; init; }

    public static TableView From(TableSchema schema, Site site, Language language)
    {
        var rows = site.Data.Rows(schema.Name);
        var origin = TableOrigin.Of(schema, rows, site.Sources);
        return new TableView(
            schema.Name,
            schema.Title,
            schema.Description,
            "/" + DownloadPaths.Csv(schema),
            rows.Count,
            [.. schema.Fields.Select(ColumnView.From)],
            origin.Kind,
            origin.Whole,
            origin.Licences)
        {
            Forms = TableForms.Of(schema, site.Settings.DataForms),
            Reference = Reference.To(CitedThing.Of(schema, site, language), CitedState.Of(site, language), language),
            EditUrl = site.Settings.EditAddress("data/" + schema.Path),
        };
    }
}

/// <summary>A table in forms beside CSV with commas; null for those that the site does not publish.</summary>
/// <param name="Spreadsheet">CSV for spreadsheets set to Finnish.</param>
public sealed record TableForms(string? Spreadsheet, string? Json, string? JsonLines)
{
    internal static TableForms Of(TableSchema table, DataForms forms) => new(
        forms.HasFlag(DataForms.Excel) ? "/" + DownloadPaths.SpreadsheetCsv(table) : null,
        forms.HasFlag(DataForms.Json) ? "/" + DownloadPaths.Json(table) : null,
        forms.HasFlag(DataForms.JsonLines) ? "/" + DownloadPaths.JsonLines(table) : null);
}

/// <summary>A column of a published table.</summary>
/// <param name="Type">Table Schema type in lower case: <c>integer</c>.</param>
public sealed record ColumnView(string Name, LocalText Title, string Type, bool Required, LocalText Description)
{
    public static ColumnView From(FieldSchema field) =>
        new(field.Name, field.Title, field.Type.ToString().ToLowerInvariant(), field.Required, field.Description);
}
