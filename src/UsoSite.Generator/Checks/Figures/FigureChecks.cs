namespace UsoSite.Generator.Checks.Figures;

/// <summary>Every rule about the meaning of the figures.</summary>
internal static class FigureChecks
{
    /// <param name="day">The day that the build is made for.</param>
    public static IReadOnlyList<IFigureCheck> On(DateOnly day) =>
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
        new AccessibilityDates(),
        new AccessibilityStatus(),
        new AccessibilityReview(day),
    ];
}
