namespace UsoSite.Network;

/// <summary>One matter of two seasons side by side.</summary>
/// <param name="Matter">
/// <c>lead-theme</c>, <c>themes</c>, <c>offering</c>, <c>fee</c>, <c>fees</c> where no tiers are known, <c>decided-fees</c>,
/// <c>travel-costs</c>, <c>member-counts</c> or <c>known-members</c>.
/// </param>
/// <param name="State"><c>same</c>, <c>changed</c>, <c>added</c>, <c>removed</c>, <c>incomparable</c> or <c>missing</c>.</param>
public sealed record ComparisonRowView(string Matter, string State, FactView Older, FactView Newer)
{
    /// <summary>Where the matter is an offering, its id.</summary>
    public string Offering { get; init; } = "";

    /// <summary>Where the matter is an offering.</summary>
    public LocalText? Name { get; init; }

    /// <summary>Where the matter is the fee of a tier.</summary>
    public TierRangeView? Range { get; init; }

    /// <summary>Where both fees are known and differ: <c>up</c> or <c>down</c>; empty elsewhere.</summary>
    public string Direction { get; init; } = "";

    /// <summary>How many euros a year the fees differ by, without sign.</summary>
    public int? Difference { get; init; }

    /// <summary>How many per cent of the older fee they differ by, without sign.</summary>
    public double? Percent { get; init; }

    internal static ComparisonRowView From(SeasonComparisonRow row, SeasonFacts older, SeasonFacts newer)
    {
        ComparisonRowView Both(string matter, Func<SeasonFacts, FactView> fact) => new(matter, StateOf(row.State), fact(older), fact(newer));

        return row switch
        {
            SeasonComparisonRow.LeadTheme => Both("lead-theme", facts => facts.LeadTheme),
            SeasonComparisonRow.Themes => Both("themes", facts => facts.Themes),
            SeasonComparisonRow.OfOffering given => Both("offering", facts => facts.Offering(given.Offering)) with
            {
                Offering = given.Offering.Id,
                Name = given.Offering.Name,
            },
            SeasonComparisonRow.OfFee { Range: null } => Both("fees", facts => facts.Fee(null)),
            SeasonComparisonRow.OfFee { Range: { } range } fee => Both("fee", facts => facts.Fee(range)) with
            {
                Range = TierRangeView.From(range),
                Direction = fee.Rise switch { > 0 => "up", < 0 => "down", _ => "" },
                Difference = fee.Rise is { } rise ? Math.Abs(rise) : null,
                Percent = fee.RisePercent is { } percent ? Math.Abs(percent) : null,
            },
            SeasonComparisonRow.FeesInDecisions => Both("decided-fees", facts => facts.DecidedFees),
            SeasonComparisonRow.TravelCosts => Both("travel-costs", facts => facts.TravelCosts),
            SeasonComparisonRow.MemberCounts => Both("member-counts", facts => facts.MemberCounts),
            SeasonComparisonRow.KnownMembers => Both("known-members", facts => facts.KnownMembers),
            _ => throw new InvalidOperationException($"A row of the kind {row.GetType().Name} has no view."),
        };
    }

    /// <summary>The name of a state in styles and strings.</summary>
    public static string StateOf(SeasonComparisonState state) => state switch
    {
        SeasonComparisonState.Same => "same",
        SeasonComparisonState.Changed => "changed",
        SeasonComparisonState.Added => "added",
        SeasonComparisonState.Removed => "removed",
        SeasonComparisonState.NotComparable => "incomparable",
        _ => "missing",
    };
}
