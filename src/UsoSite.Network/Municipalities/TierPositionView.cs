namespace UsoSite.Network;

/// <summary>The fee tier of a municipality's newest population, the way to the nearest other one, and earlier changes of tier.</summary>
/// <param name="Season">The newest season whose tiers the sources give.</param>
/// <param name="Step">Null where there is only one tier.</param>
/// <param name="Crossings">Changes of tier by those same tiers, oldest first; a merger of municipalities is none.</param>
/// <param name="Stayed">True where every population is in the one tier.</param>
public sealed record TierPositionView(
    SeasonRef Season, FeeTierView Tier, TierStepView? Step, IReadOnlyList<TierCrossingView> Crossings, bool Stayed)
{
    /// <summary>The view, or null where tiers or population are not known.</summary>
    /// <param name="figures">Oldest first.</param>
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
                [.. schedule.Crossings(figures).Select(crossing => TierCrossingView.Between(crossing, season))],
                figures.All(figure => schedule.TierOf(figure.Residents) == tier));
    }
}

/// <summary>The way to the nearest other fee tier.</summary>
/// <param name="Direction"><c>up</c> where the population has to grow, <c>down</c> where it has to shrink.</param>
/// <param name="Residents">By how many residents at least.</param>
public sealed record TierStepView(string Direction, int Residents, FeeTierView To)
{
    public static TierStepView From(TierStep step, Season season) =>
        new(step.Up ? "up" : "down", step.Residents, FeeTierView.From(step.To, season));
}

/// <summary>A change of fee tier between two years.</summary>
public sealed record TierCrossingView
{
    /// <summary><c>up</c> or <c>down</c>.</summary>
    public required string Direction { get; init; }

    public required string FromYear { get; init; }

    public required int ResidentsBefore { get; init; }

    public required DateOnly DateBefore { get; init; }

    public required FeeTierView From { get; init; }

    public required string ToYear { get; init; }

    public required int ResidentsAfter { get; init; }

    public required DateOnly DateAfter { get; init; }

    public required FeeTierView To { get; init; }

    /// <summary>True where the bounds of one of the tiers are inferred.</summary>
    public bool AnyInferred => From.Inferred || To.Inferred;

    public static TierCrossingView Between(TierCrossing crossing, Season season) => new()
    {
        Direction = crossing.After.Residents > crossing.Before.Residents ? "up" : "down",
        FromYear = PopulationYearView.TextOf(crossing.Before.Year),
        ResidentsBefore = crossing.Before.Residents,
        DateBefore = crossing.Before.Date,
        From = FeeTierView.From(crossing.From, season),
        ToYear = PopulationYearView.TextOf(crossing.After.Year),
        ResidentsAfter = crossing.After.Residents,
        DateAfter = crossing.After.Date,
        To = FeeTierView.From(crossing.To, season),
    };
}
