namespace UsoSite.Generator.Downloads;

/// <summary>The forms in which a site publishes its tables. CSV with their description is always among them.</summary>
[Flags]
public enum DataForms
{
    None = 0,

    /// <summary>CSV for spreadsheets set to Finnish.</summary>
    Excel = 1,
    Json = 2,
    JsonLines = 4,

    /// <summary>All tables in an archive.</summary>
    Archive = 8,

    /// <summary>All tables in a workbook.</summary>
    Workbook = 16,

    /// <summary>All tables in a database.</summary>
    Database = 32,

    /// <summary>The documents that a site of its own kind makes of the tables for programs.</summary>
    Api = 64,

    All = Excel | Json | JsonLines | Archive | Workbook | Database | Api,
}

/// <summary>The names of the forms in <c>site.yml</c>.</summary>
public static class DataFormNames
{
    private static readonly (string Name, DataForms Form)[] Known =
    [
        ("excel", DataForms.Excel),
        ("json", DataForms.Json),
        ("jsonl", DataForms.JsonLines),
        ("zip", DataForms.Archive),
        ("xlsx", DataForms.Workbook),
        ("sqlite", DataForms.Database),
        ("api", DataForms.Api),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Known.Select(known => known.Name)];

    /// <summary>The forms of these names; names that are none of a form give nothing.</summary>
    public static DataForms Of(IEnumerable<string> names) =>
        names.Aggregate(DataForms.None, (forms, name) => forms | Array.Find(Known, known => known.Name == name).Form);
}
