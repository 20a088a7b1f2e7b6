namespace UsoSite.Network;

/// <summary>A fee with its state and everything that a reader needs to trust it.</summary>
public sealed record FeeView
{
    public required SeasonRef Season { get; init; }

    /// <summary><c>published</c>, <c>decided</c> where a decision to join states it, or <c>unknown</c>.</summary>
    public required string State { get; init; }

    /// <summary>Euros a year, or null where not known.</summary>
    public required int? Annual { get; init; }

    /// <summary>Euros for the season, or null where not known.</summary>
    public required int? SeasonTotal { get; init; }

    /// <summary>True where the municipality's decision to join states the total itself.</summary>
    public bool TotalStated { get; init; }

    public required int FeeYears { get; init; }

    public required bool TravelCostsExtra { get; init; }

    /// <summary>The tier of the population, or null where the season's tiers are not known.</summary>
    public required FeeTierView? Tier { get; init; }

    /// <summary>The sources of the fee.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Euros a year for one resident, or null where fee or population is not known.</summary>
    public double? PerResident { get; init; }

    /// <summary>The population that decides the tier, or null where the data has none that early.</summary>
    public int? Population { get; init; }

    public DateOnly? PopulationDate { get; init; }

    /// <summary>The sources of that population.</summary>
    public IReadOnlyList<string> PopulationSources { get; init; } = [];

    /// <summary>Former municipalities that the population is the first to include.</summary>
    public IReadOnlyList<MergerView> Merged { get; init; } = [];

    /// <summary>The municipality's own decision, or null.</summary>
    public DecisionView? Decision { get; init; }

    /// <summary>A municipality's fee.</summary>
    public static FeeView From(MunicipalityFee fee, Network network) => From(fee.Fee, fee.Season) with
    {
        PopulationSources = fee.Population is { } figure ? network.PopulationSources(figure.Year) : [],
        Merged = [.. fee.Merged.Select(merger => MergerView.From(merger, network))],
        Tier = fee.Tier is { } tier ? FeeTierView.From(tier, fee.Season) : null,
        Sources = fee.Sources,
        TotalStated = fee.TotalStated,
        PerResident = fee.PerResident,
        Population = fee.Population?.Residents,
        PopulationDate = fee.Population?.Date,
        Decision = fee.Decision is { } decision ? DecisionView.From(decision, network) : null,
    };

    /// <summary>The fee of a number of residents, by the published tiers.</summary>
    public static FeeView From(Fee fee, Season season)
    {
        var (state, tier) = fee switch
        {
            Fee.Published published => ("published", published.Tier),
            Fee.Decided => ("decided", null),
            Fee.Unknown unknown => ("unknown", unknown.Tier),
            _ => throw new InvalidOperationException($"A fee of the kind {fee.GetType().Name} has no view."),
        };
        return new FeeView
        {
            Season = SeasonRef.To(season),
            State = state,
            Annual = fee.Annual,
            SeasonTotal = fee.Annual * season.FeeYears,
            FeeYears = season.FeeYears,
            TravelCostsExtra = season.TravelCostsExtra,
            Tier = tier is null ? null : FeeTierView.From(tier, season),
            Sources = fee.Sources,
        };
    }
}

/// <summary>One fee in a sentence, for a year or for the season.</summary>
public sealed record FeeFigureView(FeeView Fee, bool PerSeason);
