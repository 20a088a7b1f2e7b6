namespace UsoSite.Network;

/// <summary>What a chart of population shows, as its title: the change from its first figure to its last, and nothing that the figures do not say.</summary>
/// <param name="Kind"><c>up</c>, <c>down</c>, <c>same</c>, or <c>one</c> where there is nothing to compare.</param>
/// <param name="First">Year of the first figure that compares with the last.</param>
/// <param name="Change">Residents more or fewer, without a sign.</param>
/// <param name="IsAfterMerger">True where the figures before <paramref name="First"/> are left out: the step at a merger is no growth.</param>
public sealed record PopulationFinding(string Kind, string First, int Before, string Last, int After, int Change, bool IsAfterMerger)
{
    /// <param name="figures">At least one, oldest first.</param>
    public static PopulationFinding From(PopulationFigure[] figures)
    {
        var start = Math.Max(Array.FindLastIndex(figures, figure => figure.IsFirstAfterMerger), 0);
        var (first, last) = (figures[start], figures[^1]);
        var change = last.Residents - first.Residents;
        return new PopulationFinding(
            start == figures.Length - 1 ? "one" : change > 0 ? "up" : change < 0 ? "down" : "same",
            PopulationYearView.TextOf(first.Year),
            first.Residents,
            PopulationYearView.TextOf(last.Year),
            last.Residents,
            Math.Abs(change),
            figures[start].IsFirstAfterMerger);
    }
}
