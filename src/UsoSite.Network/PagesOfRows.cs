namespace UsoSite.Network;

/// <summary>The pages of rows, to which articles that show a table link.</summary>
internal static class PagesOfRows
{
    /// <summary>Id of the page, or of the place on one, of a row; null where it has none.</summary>
    public static string? IdOf(string table, string key) => table switch
    {
        "municipalities" or "mergers" => "municipality/" + key,
        "regions" => "region/" + key,
        "seasons" => "season/" + key,
        "decisions" => "decisions#" + key,
        "events" => "events#" + key,
        "sources" => "sources#" + key,
        "glossary" => "glossary#" + key,
        "offerings" => "services#" + key,
        _ => null,
    };
}
