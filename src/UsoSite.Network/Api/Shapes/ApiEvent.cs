namespace UsoSite.Network;

/// <summary>An event of the network.</summary>
/// <param name="Theme">Id of the season's theme that it treats; null where the sources name none.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day; that of the start for an event of one day.</param>
/// <param name="Remote"><c>yes</c> or <c>no</c> where the source tells whether remote participation was possible; else <c>unknown</c>.</param>
internal sealed record ApiEvent(
    string Id, string Season, string? Theme, ApiText Title, DateOnly Start, DateOnly End, ApiKnownText Place, string Remote, IReadOnlyList<string> Sources)
{
    public static ApiEvent From(NetworkEvent e) => new(
        e.Id,
        e.Season.Value,
        ApiContext.Known(e.Topic),
        ApiText.From(e.Title),
        e.Start,
        e.End ?? e.Start,
        ApiKnownText.From(e.Place, e.Sources),
        e.Remote switch { true => "yes", false => "no", null => "unknown" },
        e.Sources);
}

/// <summary>Every event, the newest first.</summary>
internal sealed record EventsDocument(ApiRevision Revision, IReadOnlyList<ApiEvent> Events, IReadOnlyList<ApiSource> Sources)
{
    public static EventsDocument From(ApiContext context)
    {
        ApiEvent[] events = [.. context.Network.EventsFromNewest().Select(ApiEvent.From)];
        return new(context.Revision, events, context.Sources(events.SelectMany(e => e.Sources)));
    }
}
