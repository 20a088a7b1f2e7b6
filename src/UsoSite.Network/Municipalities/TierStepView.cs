namespace UsoSite.Network;

/// <summary>The way to the nearest other fee tier.</summary>
/// <param name="Direction"><c>up</c> where the population has to grow, <c>down</c> where it has to shrink.</param>
/// <param name="Residents">By how many residents at least.</param>
public sealed record TierStepView(string Direction, int Residents, FeeTierView To)
{
    public static TierStepView From(TierStep step, Season season) =>
        new(step.Up ? "up" : "down", step.Residents, FeeTierView.From(step.To, season));
}
