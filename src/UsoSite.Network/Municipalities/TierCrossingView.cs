namespace UsoSite.Network;

/// <summary>A change of fee tier between two years.</summary>
/// <param name="Direction"><c>up</c> or <c>down</c>.</param>
public sealed record TierCrossingView(
    string Direction,
    string FromYear,
    string ToYear,
    int ResidentsBefore,
    DateOnly DateBefore,
    int ResidentsAfter,
    DateOnly DateAfter,
    FeeTierView From,
    FeeTierView To)
{
    public static TierCrossingView Between(TierCrossing crossing, Season season) => new(
        crossing.After.Residents > crossing.Before.Residents ? "up" : "down",
        PopulationYearView.TextOf(crossing.Before.Year),
        PopulationYearView.TextOf(crossing.After.Year),
        crossing.Before.Residents,
        crossing.Before.Date,
        crossing.After.Residents,
        crossing.After.Date,
        FeeTierView.From(crossing.From, season),
        FeeTierView.From(crossing.To, season));
}
