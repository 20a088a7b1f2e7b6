namespace UsoSite.Network;

/// <summary>Where a population stands among the fee tiers.</summary>
/// <param name="Season">The newest season whose tiers the sources give.</param>
/// <param name="Tier">The tier of the newest population.</param>
/// <param name="Step">The way to the nearest other tier; null where there is only one.</param>
/// <param name="Crossings">Changes of tier by those same tiers, oldest first.</param>
public sealed record TierPositionView(
    SeasonRef Season, FeeTierView Tier, TierStepView? Step, IReadOnlyList<TierCrossingView> Crossings)
{
    /// <summary>The view, or null where tiers or population are not known.</summary>
    public static TierPositionView? From(IReadOnlyList<PopulationFigure> figures, Network network)
    {
        if (network.NewestSeasonWithTiers is not { } season || figures.Count == 0)
        {
            return null;
        }

        var schedule = network.Schedule(season.Id);
        return schedule.TierOf(figures[^1].Residents) is not { } tier
            ? null
            : new TierPositionView(
                SeasonRef.To(season),
                FeeTierView.From(tier, season),
                schedule.NearestStep(figures[^1].Residents) is { } step ? TierStepView.From(step, season) : null,
                [.. schedule.Crossings(figures).Select(crossing => TierCrossingView.Between(crossing, season))]);
    }
}
