namespace UsoSite.Network;

/// <summary>What the draft decisions of all municipalities say alike: the network, the season, and what differs from the one before.</summary>
public sealed record DraftSeasonView
{
    public required SeasonRef Season { get; init; }

    public required SeasonTimeView Time { get; init; }

    /// <summary>The other seasons that have not ended.</summary>
    public required IReadOnlyList<SeasonTimeView> Others { get; init; }

    /// <summary>Those that name who runs the network in the season, else those of the season.</summary>
    public required IReadOnlyList<string> OrganiserSources { get; init; }

    /// <summary>What the network is for its members; null where the sources do not tell.</summary>
    public required DraftStatementsView? Roles { get; init; }

    /// <summary>Whom the network is for; null where the sources do not tell.</summary>
    public required DraftStatementsView? Participants { get; init; }

    public required IReadOnlyList<string> NumberSources { get; init; }

    /// <summary>Empty where the sources name no lead theme.</summary>
    public required IReadOnlyList<string> LeadTopicSources { get; init; }

    /// <summary>True where the number and the lead theme have the same sources, which are then cited once.</summary>
    public bool SeasonAlike => SameSources.In([NumberSources, LeadTopicSources]);

    /// <summary>What the season is about; null where the sources do not tell.</summary>
    public required DraftStatementsView? Focus { get; init; }

    public required IReadOnlyList<TopicView> Topics { get; init; }

    public required IReadOnlyList<string> TopicSources { get; init; }

    /// <summary>True where all topics have the same sources.</summary>
    public bool TopicsAlike => SameSources.In(Topics.Select(topic => topic.Sources));

    /// <summary>How the season is funded beside its fees; null where the sources do not tell.</summary>
    public required DraftStatementsView? Funding { get; init; }

    public required SeasonOfferingsView Offerings { get; init; }

    public required IReadOnlyList<string> ForAllSources { get; init; }

    public required IReadOnlyList<string> ForOneSources { get; init; }

    /// <summary>True where all of these offerings have the same sources.</summary>
    public bool ForAllAlike => SameSources.In(Offerings.ForAll.Select(offering => offering.Sources));

    /// <summary>True where all of these offerings have the same sources.</summary>
    public bool ForOneAlike => SameSources.In(Offerings.ForOne.Select(offering => offering.Sources));

    /// <summary>What the offerings of the season are like and what they may be about.</summary>
    public required IReadOnlyList<DraftOfferingView> Details { get; init; }

    public required bool TravelCostsExtra { get; init; }

    public required IReadOnlyList<string> TravelCostsSources { get; init; }

    /// <summary>The decisions on this season that say that VAT comes on top of the fee; empty where none does.</summary>
    public required IReadOnlyList<string> VatSources { get; init; }

    /// <summary>Null for the first season.</summary>
    public required SeasonRef? Previous { get; init; }

    /// <summary>Lead theme, offerings and travel costs of the two seasons, where the sources tell both.</summary>
    public required IReadOnlyList<ComparisonRowView> Changes { get; init; }

    /// <summary>The sources of the network and the season, in the order of the text.</summary>
    internal IReadOnlyList<string> BackgroundSources { get; private init; } = [];

    /// <summary>The sources of what the season offers, in the order of the text.</summary>
    internal IReadOnlyList<string> OfferSources { get; private init; } = [];

    public static DraftSeasonView From(Season season, Network network)
    {
        var previous = network.Previous(season);
        var offerings = SeasonOfferingsView.From(season, network);
        var topics = TopicView.From(season, network);
        var view = new DraftSeasonView
        {
            Season = SeasonRef.To(season),
            Time = SeasonTimeView.From(season, network),
            Others = SeasonTimeView.Others(network, season),
            OrganiserSources = network.OrganiserSourcesOf(season),
            Roles = DraftStatementsView.Of("role", network, statement => statement is { Season: null, Offering: "", Decision: "" }),
            Participants = DraftStatementsView.Of("participants", network, statement => statement is { Season: null, Offering: "", Decision: "" }),
            NumberSources = season.NumberSources,
            LeadTopicSources = season.LeadTopic.IsEmpty ? [] : season.LeadTopicSources,
            Focus = DraftStatementsView.Of("focus", network, statement => statement.Season == season.Id),
            Topics = topics,
            TopicSources = [.. topics.SelectMany(topic => topic.Sources).Distinct()],
            Funding = DraftStatementsView.Of("funding", network, statement => statement.Season == season.Id),
            Offerings = offerings,
            ForAllSources = SourcesOf(offerings.ForAll),
            ForOneSources = SourcesOf(offerings.ForOne),
            Details = [.. offerings.ForAll.Concat(offerings.ForOne).Select(offering => DraftOfferingView.From(offering, season, network)).OfType<DraftOfferingView>()],
            TravelCostsExtra = season.TravelCostsExtra,
            TravelCostsSources = season.TravelCostsExtra ? season.TravelCostsSources : [],
            VatSources = [.. network.DecidedFeesOf(season).Where(decision => decision.VatExcluded).SelectMany(decision => decision.Sources).Distinct()],
            Previous = previous is null ? null : SeasonRef.To(previous),
            Changes = previous is null ? [] : RowsOf(SeasonComparison.Between(network, previous, season), network),
        };
        return view with
        {
            BackgroundSources = SourceIdList.Of(
                view.OrganiserSources, SourcesOf(view.Roles), SourcesOf(view.Participants), view.NumberSources, view.LeadTopicSources, SourcesOf(view.Focus), view.TopicSources, SourcesOf(view.Funding)),
            OfferSources = SourceIdList.Of(
                [view.ForAllSources, view.ForOneSources, .. view.Details.SelectMany(detail => new[] { SourcesOf(detail.Content), SourcesOf(detail.Topics) })]),
        };
    }

    private static IReadOnlyList<string> SourcesOf(DraftStatementsView? statements) => statements?.Sources ?? [];

    private static IReadOnlyList<string> SourcesOf(IReadOnlyList<OfferingView> offerings) => [.. offerings.SelectMany(offering => offering.Sources).Distinct()];

    private static IReadOnlyList<ComparisonRowView> RowsOf(SeasonComparison comparison, Network network) =>
    [
        .. ComparisonTableView.From(comparison, network, row => row
                is SeasonComparisonRow.LeadTopic or SeasonComparisonRow.OfOffering or SeasonComparisonRow.TravelCosts)
            .Groups.SelectMany(group => group.Rows)
            .Where(row => row.Older.Shape != FactView.Missing.Shape && row.Newer.Shape != FactView.Missing.Shape),
    ];
}
