namespace UsoSite.Network;

/// <summary>A source with what rests on it.</summary>
/// <param name="Date">Null where the source bears none.</param>
/// <param name="Document">Body, section and case number; null where the source is no document.</param>
/// <param name="ShownUrl">The address without its scheme.</param>
/// <param name="Seasons">Seasons of which it tells, the newest first.</param>
public sealed record SourceView(
    string Id,
    TaggedText Title,
    string Publisher,
    PartialDate? Date,
    TaggedText? Document,
    string Url,
    string ShownUrl,
    string Licence,
    LocalText Note,
    IReadOnlyList<SeasonRef> Seasons,
    IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<TableUse> Tables)
{
    internal static SourceView From(Source source, Network network, SourceUses uses) => new(
        source.Id,
        source.Title,
        source.Publisher,
        source.Date,
        source.Document,
        source.Url,
        source.Url[(source.Url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..].TrimEnd('/'),
        source.Licence,
        source.Note,
        [.. uses.Seasons(source.Id).Select(id => SeasonRef.To(network.Season(new SeasonId(id))))],
        [.. network.DecisionsFromNewest().Where(d => d.Sources.Contains(source.Id)).Select(d => DecisionView.From(d, network))],
        uses.Tables(source.Id));
}
