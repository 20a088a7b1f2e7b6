namespace UsoSite.Network;

/// <summary>What the draft decisions of all municipalities say alike: the newest season, and what differs from the one before.</summary>
/// <param name="FeeYears">How many yearly fees the season has.</param>
/// <param name="VatSources">The decisions on this season that say that VAT comes on top of the fee; empty where none does.</param>
/// <param name="Previous">Null for the first season.</param>
/// <param name="Changes">Lead theme, offerings and travel costs of the two seasons; empty for the first season.</param>
public sealed record DraftSeasonView(
    SeasonRef Season,
    IReadOnlyList<string> Sources,
    IReadOnlyList<TopicView> Themes,
    SeasonOfferingsView Offerings,
    int FeeYears,
    bool TravelCostsExtra,
    IReadOnlyList<string> VatSources,
    SeasonRef? Previous,
    IReadOnlyList<ComparisonRowView> Changes)
{
    public bool AnyMissing { get; } = Has(Changes, FactView.Missing);

    public bool AnyNotListed { get; } = Has(Changes, FactView.NotListed);

    public static DraftSeasonView From(Network network)
    {
        var season = network.NewestSeason;
        var previous = network.Previous(season);
        return new DraftSeasonView(
            SeasonRef.To(season),
            season.Sources,
            TopicView.From(season, network),
            SeasonOfferingsView.From(season, network),
            season.FeeYears,
            season.TravelCostsExtra,
            [.. network.DecidedFeesOf(season).Where(decision => decision.VatExcluded).SelectMany(decision => decision.Sources).Distinct()],
            previous is null ? null : SeasonRef.To(previous),
            previous is null ? [] : ChangesOf(SeasonComparison.Between(network, previous, season), network));
    }

    private static bool Has(IEnumerable<ComparisonRowView> rows, FactView fact) =>
        rows.Any(row => row.Older.Shape == fact.Shape || row.Newer.Shape == fact.Shape);

    private static IReadOnlyList<ComparisonRowView> ChangesOf(SeasonComparison comparison, Network network) =>
    [
        .. ComparisonTableView.From(comparison, network, row => row
            is SeasonComparisonRow.LeadTheme or SeasonComparisonRow.OfOffering or SeasonComparisonRow.TravelCosts).Groups.SelectMany(group => group.Rows),
    ];
}
