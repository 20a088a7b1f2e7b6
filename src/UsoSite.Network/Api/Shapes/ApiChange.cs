namespace UsoSite.Network;

/// <summary>A change of the data in readers' terms.</summary>
/// <param name="Kind"><c>added</c>, <c>corrected</c> or <c>described</c>.</param>
/// <param name="Season">Id of the season that it concerns; null where it concerns no season in particular.</param>
internal sealed record ApiChange(string Id, DateOnly Date, string Kind, string? Season, ApiText Summary)
{
    public static ApiChange From(DataChange change) => new(change.Id, change.Date, change.Kind, change.Season?.Value, ApiText.From(change.Summary));
}

/// <summary>Every change that the data tells of, the newest first.</summary>
internal sealed record ChangesDocument(ApiRevision Revision, IReadOnlyList<ApiChange> Changes)
{
    public static ChangesDocument From(ApiContext context) => new(
        context.Revision, [.. context.Network.Tables.Changes.OrderByDescending(change => change.Date).ThenBy(change => change.Id, StringComparer.Ordinal).Select(ApiChange.From)]);
}
