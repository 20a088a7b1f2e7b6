namespace UsoSite.Network;

/// <summary>What the draft decisions of all municipalities say alike: the season, and what differs from the one before.</summary>
public sealed record DraftSeasonView
{
    public required SeasonRef Season { get; init; }

    public required SeasonTimeView Time { get; init; }

    /// <summary>The other seasons that have not ended.</summary>
    public required IReadOnlyList<SeasonTimeView> Others { get; init; }

    /// <summary>Those that name who runs the network in the season, else those of the season.</summary>
    public required IReadOnlyList<string> OrganiserSources { get; init; }

    public required IReadOnlyList<string> NumberSources { get; init; }

    public required IReadOnlyList<string> LeadTopicSources { get; init; }

    public required IReadOnlyList<string> TravelCostsSources { get; init; }

    public required IReadOnlyList<TopicView> Topics { get; init; }

    public required SeasonOfferingsView Offerings { get; init; }

    public required bool TravelCostsExtra { get; init; }

    /// <summary>The decisions on this season that say that VAT comes on top of the fee; empty where none does.</summary>
    public required IReadOnlyList<string> VatSources { get; init; }

    /// <summary>Null for the first season.</summary>
    public required SeasonRef? Previous { get; init; }

    /// <summary>Lead theme, offerings and travel costs of the two seasons; empty for the first season.</summary>
    public required IReadOnlyList<ComparisonRowView> Changes { get; init; }

    /// <summary>True where a row says that something is not in the sources.</summary>
    public bool AnyMissing => Shows(FactView.Missing);

    /// <summary>True where a row says that something is not on the list of a season's offerings.</summary>
    public bool AnyNotListed => Shows(FactView.NotListed);

    /// <summary>The sources of the season, its topics and its offerings, in that order.</summary>
    internal IEnumerable<string> SourceIds =>
    [
        .. OrganiserSources,
        .. NumberSources,
        .. LeadTopicSources,
        .. TravelCostsSources,
        .. Topics.SelectMany(topic => topic.Sources),
        .. Offerings.ForAll.Concat(Offerings.ForOne).SelectMany(offering => offering.Sources),
    ];

    public static DraftSeasonView From(Season season, Network network)
    {
        var previous = network.Previous(season);
        return new DraftSeasonView
        {
            Season = SeasonRef.To(season),
            Time = SeasonTimeView.From(season, network),
            Others = SeasonTimeView.Others(network, season),
            OrganiserSources = network.OrganiserSourcesOf(season),
            NumberSources = season.NumberSources,
            LeadTopicSources = season.LeadTopic.IsEmpty ? [] : season.LeadTopicSources,
            TravelCostsSources = season.TravelCostsExtra ? season.TravelCostsSources : [],
            Topics = TopicView.From(season, network),
            Offerings = SeasonOfferingsView.From(season, network),
            TravelCostsExtra = season.TravelCostsExtra,
            VatSources = [.. network.DecidedFeesOf(season).Where(decision => decision.VatExcluded).SelectMany(decision => decision.Sources).Distinct()],
            Previous = previous is null ? null : SeasonRef.To(previous),
            Changes = previous is null ? [] : RowsOf(SeasonComparison.Between(network, previous, season), network),
        };
    }

    private bool Shows(FactView fact) => Changes.Any(row => row.Older.Shape == fact.Shape || row.Newer.Shape == fact.Shape);

    private static IReadOnlyList<ComparisonRowView> RowsOf(SeasonComparison comparison, Network network) =>
    [
        .. ComparisonTableView.From(comparison, network, row => row
            is SeasonComparisonRow.LeadTopic or SeasonComparisonRow.OfOffering or SeasonComparisonRow.TravelCosts).Groups.SelectMany(group => group.Rows),
    ];
}
