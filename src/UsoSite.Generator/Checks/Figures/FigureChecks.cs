namespace UsoSite.Generator.Checks.Figures;

/// <summary>Every rule about the meaning of the figures.</summary>
internal static class FigureChecks
{
    public static IReadOnlyList<IFigureCheck> All { get; } =
    [
        new SeasonDates(),
        new SeasonOverlaps(),
        new FeeTierCoverage(),
        new PopulationOwners(),
        new ThemeParents(),
        new OfferingQuantities(),
        new DecisionTotals(),
        new EventDates(),
        new ContradictingMemberships(),
        new WorkedExamples(),
    ];
}
