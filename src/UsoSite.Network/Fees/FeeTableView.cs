namespace UsoSite.Network;

/// <summary>The fees of a season: its tiers, or, where the sources give none, what decisions and proposals state.</summary>
public sealed record FeeTableView
{
    public required SeasonRef Season { get; init; }

    public required int FeeYears { get; init; }

    public required IReadOnlyList<string> SeasonSources { get; init; }

    /// <summary>Smallest first; empty where the tiers are not in the sources.</summary>
    public required IReadOnlyList<FeeTierView> Tiers { get; init; }

    /// <summary>The decisions and proposals that state a fee, where the tiers are not in the sources; empty where they are.</summary>
    public required IReadOnlyList<DecisionView> Decided { get; init; }

    public required bool TravelCostsExtra { get; init; }

    /// <summary>The sources that say that travel costs come on top; none where no source says so.</summary>
    public required IReadOnlyList<string> TravelCostSources { get; init; }

    public static FeeTableView From(Season season, Network network) => new()
    {
        Season = SeasonRef.To(season),
        FeeYears = season.FeeYears,
        SeasonSources = season.Sources,
        Tiers = [.. network.Schedule(season.Id).Tiers.Select(tier => FeeTierView.From(tier, season))],
        Decided = network.KnownFeesOf(season) == KnownFees.Decisions
            ? [.. network.DecidedFeesOf(season).Select(decision => DecisionView.From(decision, network))]
            : [],
        TravelCostsExtra = season.TravelCostsExtra,
        TravelCostSources = season.TravelCostsExtra ? season.TravelCostsSources : [],
    };
}
