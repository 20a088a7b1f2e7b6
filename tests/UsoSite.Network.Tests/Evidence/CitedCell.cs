using UsoSite.Generator.Data.Schema;

namespace UsoSite.Network.Tests.Evidence;

/// <summary>A cell of the shipped data that cites one of the five documents.</summary>
/// <param name="Place">Table, key and column, as <c>evidence.csv</c> writes them.</param>
/// <param name="Source">Id of the document.</param>
/// <param name="Value">The cell as the published tables write it.</param>
internal sealed record CitedCell((string Table, string Key, string Column) Place, string Source, string Value, FieldType Type)
{
    /// <summary>The documents of which every fact is held to their words.</summary>
    public static readonly string[] Documents = ["kuopio", "orivesi", "ulvila", "brochure", "kajaani"];

    /// <summary>What the site itself makes, not the sources: ids, order, groupings, names of subjects, days that stand for years.</summary>
    private static readonly Dictionary<string, string[]> OwnColumns = new(StringComparer.Ordinal)
    {
        ["seasons"] = ["start", "end", "members_complete"],
        ["themes"] = ["id", "season", "parent", "order", "strand"],
        ["offerings"] = ["id", "scope", "order", "name_fi"],
        ["season_offerings"] = ["season"],
        ["fee_tiers"] = ["season", "bounds"],
        ["memberships"] = ["municipality", "season"],
        ["member_counts"] = ["season"],
        ["decisions"] = ["id"],
        ["events"] = ["id", "season", "revision"],
        ["disagreements"] = ["id", "kind", "seasons", "municipality", "topics", "subject", "treatment_fi"],
        ["season_organisers"] = ["season", "role"],
        ["statements"] = ["id", "kind", "season", "offering", "decision", "order"],
    };

    /// <summary>Calculated by hand from fees that have evidence of their own; every build checks the calculation.</summary>
    private const string Calculated = "worked_examples";

    /// <summary>Every such cell; translations are the site's own and are left out.</summary>
    public static IEnumerable<CitedCell> All(SoundTables data) =>
        data.Package.Tables.Where(table => table.Name != Calculated).SelectMany(table => table.Name == "sources" ? OfDocuments(table, data) : OfRows(table, data));

    private static IEnumerable<CitedCell> OfRows(TableSchema table, SoundTables data) =>
        from row in data.Rows(table.Name)
        from field in table.Fields
        where field.References != "sources" && !IsOwn(table, field.Name) && row.Value(field) is not null
        from source in row.SourcesOf(WithoutLanguage(field.Name)).Intersect(Documents)
        select new CitedCell((table.Name, KeyOf(row), field.Name), source, row.Canonical(field), field.Type);

    /// <summary>Of the documents themselves: their dates, and how they are found.</summary>
    private static IEnumerable<CitedCell> OfDocuments(TableSchema table, SoundTables data) =>
        from row in data.Rows(table.Name)
        where Documents.Contains(row.Text("id"))
        from field in table.Fields
        where field.Name is "date" or "document" && row.Value(field) is not null
        select new CitedCell((table.Name, KeyOf(row), field.Name), row.Text("id"), row.Canonical(field), field.Type);

    private static bool IsOwn(TableSchema table, string column) =>
        column.EndsWith("_sv", StringComparison.Ordinal) || column.EndsWith("_en", StringComparison.Ordinal)
        || OwnColumns.GetValueOrDefault(table.Name, []).Contains(column);

    private static string WithoutLanguage(string column) => column.EndsWith("_fi", StringComparison.Ordinal) ? column[..^3] : column;

    private static string KeyOf(Row row) => string.Join('/', row.Schema.PrimaryKey.Select(column => row.Canonical(row.Schema.Find(column)!)));
}
