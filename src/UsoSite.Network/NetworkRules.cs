namespace UsoSite.Network;

/// <summary>The rules of the network's own data. Each has a page <c>docs/errors/CODE.md</c>.</summary>
public static class NetworkRules
{
    public static readonly Rule SeasonDates = Error("USO1021", "season-dates");
    public static readonly Rule SeasonOverlap = Error("USO1022", "season-overlap");
    public static readonly Rule FeeTierGap = Error("USO1023", "fee-tier-gap");
    public static readonly Rule FeeTierOverlap = Error("USO1024", "fee-tier-overlap");
    public static readonly Rule DecisionTotal = Error("USO1025", "decision-total");
    public static readonly Rule EventOutsideSeason = Error("USO1026", "event-outside-season");
    public static readonly Rule WorkedExampleMismatch = Error("USO1027", "worked-example-mismatch");
    public static readonly Rule ThemeParent = Error("USO1028", "theme-parent");
    public static readonly Rule QuantityWithoutPeriod = Error("USO1029", "quantity-without-period");
    public static readonly Rule ContradictingMembership = Error("USO1030", "contradicting-membership");
    public static readonly Rule AccessibilityDates = Error("USO1031", "accessibility-dates");
    public static readonly Rule AccessibilityStatus = Error("USO1032", "accessibility-status");
    public static readonly Rule AccessibilityReview = Warning("USO1033", "accessibility-review");

    public static readonly Rule SearchSynonym = Error("USO1034", "search-synonym");
    public static readonly Rule PopulationAfterMerger = Error("USO1035", "population-after-merger");

    private static Rule Error(string code, string name) => new(code, name, Severity.Error);

    private static Rule Warning(string code, string name) => new(code, name, Severity.Warning);
}
