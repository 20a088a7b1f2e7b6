namespace UsoSite.Network;

/// <summary>What the sources tell beside a fee that they do not give. None of it is an estimate of that fee.</summary>
/// <param name="Own">The newest earlier decision of the municipality that states its fee; null where there is none.</param>
/// <param name="Tier">The newest earlier tier of the same population, and of the same range where the season's own is known, whose fee is published.</param>
/// <param name="Neighbour">The way to the nearest other tier of the season; null unless that tier's fee is published.</param>
public sealed record FeeHelp(Decision? Own, FeeTier? Tier, TierStep? Neighbour)
{
    /// <summary>The help with a fee; null where the fee is known.</summary>
    public static FeeHelp? With(MunicipalityFee fee, MunicipalityCode municipality, Network network)
    {
        if (fee.AnnualFee is not null)
        {
            return null;
        }

        Season[] earlier = [.. network.Seasons.Where(season => season.Start < fee.Season.Start).Reverse()];
        var decisions = earlier.Select(season => network.FeeOf(municipality, season).Decision);
        var tiers = fee.Population is { } population ? earlier.Select(season => network.Schedule(season.Id).TierOf(population.Residents)) : [];
        return new FeeHelp(
            decisions.FirstOrDefault(decision => decision is { Joined: true, AnnualFee: not null }),
            tiers.FirstOrDefault(tier => tier?.AnnualFee is not null && (fee.Tier is null || fee.Tier.Range == tier.Range)),
            network.StepOf(fee) is { To.AnnualFee: not null } step ? step : null);
    }
}

/// <summary>What pages show beside a fee that is not known.</summary>
public sealed record FeeHelpView(DecisionView? Own, TierFeeView? Tier, TierStepView? Neighbour)
{
    public static FeeHelpView From(FeeHelp help, Season season, Network network) => new(
        help.Own is { } own ? DecisionView.From(own, network) : null,
        help.Tier is { } tier ? TierFeeView.From(tier, network) : null,
        help.Neighbour is { } step ? TierStepView.From(step, season) : null);
}

/// <summary>The fee of a tier in a season.</summary>
public sealed record TierFeeView(SeasonRef Season, FeeTierView Tier)
{
    public static TierFeeView From(FeeTier tier, Network network)
    {
        var season = network.Season(tier.Season);
        return new TierFeeView(SeasonRef.To(season), FeeTierView.From(tier, season));
    }
}
