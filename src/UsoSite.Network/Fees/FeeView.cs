namespace UsoSite.Network;

/// <summary>A fee with its state and everything that a reader needs to trust it.</summary>
/// <param name="State"><c>published</c>, <c>paid</c> or <c>unknown</c>.</param>
/// <param name="Annual">Euros a year, or null where not known.</param>
/// <param name="SeasonTotal">Euros for the season, or null where not known.</param>
/// <param name="PerResident">Euros a year for one resident, or null where fee or population is not known.</param>
/// <param name="Tier">The tier of the population, or null where the season's tiers are not known.</param>
/// <param name="Population">The population that decides the tier, or null where the data has none that early.</param>
/// <param name="Decision">The municipality's own decision, or null.</param>
/// <param name="Sources">The sources of the fee.</param>
public sealed record FeeView(
    SeasonRef Season,
    string State,
    int? Annual,
    int? SeasonTotal,
    double? PerResident,
    FeeTierView? Tier,
    int? Population,
    DateOnly? PopulationDate,
    DecisionView? Decision,
    int FeeYears,
    bool TravelCostsExtra,
    IReadOnlyList<string> Sources)
{
    /// <summary>A municipality's fee.</summary>
    public static FeeView From(MunicipalityFee fee, Network network)
    {
        var decision = fee.Decision is { } own ? DecisionView.From(own, network) : null;
        return From(fee.Fee, fee.Season) with
        {
            PerResident = fee.Population is { Residents: > 0 } known ? (double?)fee.AnnualFee / known.Residents : null,
            Tier = TierOf(fee, network),
            Population = fee.Population?.Residents,
            PopulationDate = fee.Population?.Date,
            Decision = decision,
            Sources = [.. From(fee.Fee, fee.Season).Sources.Concat(Confirms(decision, fee.AnnualFee) ? decision!.Sources : []).Distinct()],
        };
    }

    /// <summary>A fee by published tier, for a number of residents.</summary>
    public static FeeView From(Fee fee, Season season)
    {
        var (state, annual, tier, sources) = fee switch
        {
            Fee.Published published => ("published", published.Euros, published.Tier, published.Tier.Sources),
            Fee.Paid paid => ("paid", paid.Euros, null, paid.By.Sources),
            Fee.Unknown unknown => ("unknown", (int?)null, unknown.Tier, unknown.Tier?.Sources ?? []),
            _ => throw new InvalidOperationException($"A fee of the kind {fee.GetType().Name} has no view."),
        };
        return new FeeView(
            SeasonRef.To(season), state, annual, annual * season.FeeYears, null, tier is null ? null : FeeTierView.From(tier, season),
            null, null, null, season.FeeYears, season.TravelCostsExtra, sources);
    }

    private static FeeTierView? TierOf(MunicipalityFee fee, Network network) =>
        fee.Population is { } known && network.Schedule(fee.Season.Id).TierOf(known.Residents) is { } tier
            ? FeeTierView.From(tier, fee.Season)
            : null;

    /// <summary>A decision is a source of the fee where the municipality joined by it and it states that fee.</summary>
    private static bool Confirms(DecisionView? decision, int? annual) => decision is { Joined: true, Annual: not null } && decision.Annual == annual;
}
