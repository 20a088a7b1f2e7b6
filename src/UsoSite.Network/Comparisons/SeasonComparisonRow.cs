namespace UsoSite.Network;

/// <summary>One aspect compared between two seasons.</summary>
public abstract record SeasonComparisonRow(SeasonComparisonState State)
{
    /// <summary>True where it has changed, or where only one of the seasons has it or is said to have it.</summary>
    public bool Differs => State
        is SeasonComparisonState.Changed or SeasonComparisonState.Added or SeasonComparisonState.Removed
        or SeasonComparisonState.NewlyMentioned or SeasonComparisonState.NoLongerMentioned;

    /// <summary>The lead theme.</summary>
    public sealed record LeadTopic(SeasonComparisonState State) : SeasonComparisonRow(State);

    /// <summary>The main themes by name. Strands are not compared: they are the site's own grouping.</summary>
    public sealed record Topics(SeasonComparisonState State) : SeasonComparisonRow(State);

    /// <summary>Something that at least one of the two seasons offers.</summary>
    public sealed record OfOffering(Offering Offering, SeasonComparisonState State) : SeasonComparisonRow(State);

    /// <summary>The yearly fee of a range of populations that is a tier in at least one of the two seasons.</summary>
    /// <param name="Range">Null where the tiers of neither season are in the sources.</param>
    /// <param name="Older">Euros a year, or null where not known.</param>
    /// <param name="Newer">Euros a year, or null where not known.</param>
    public sealed record OfFee(TierRange? Range, int? Older, int? Newer) : SeasonComparisonRow(SeasonComparisonRules.OfFees(Older, Newer))
    {
        /// <summary>How many euros a year the newer fee is above the older; null unless both are known.</summary>
        public int? Rise => Newer - Older;

        /// <summary>The rise as a share of the older fee in per cent; null unless both are known.</summary>
        public double? RisePercent => Older is > 0 ? 100.0 * Rise / Older : null;
    }

    /// <summary>Fees that decisions state, where the tiers of a season are not known. Different municipalities' fees never compare.</summary>
    public sealed record FeesInDecisions() : SeasonComparisonRow(SeasonComparisonState.NotComparable);

    /// <summary>Whether experts’ travel costs are invoiced on top of the fee.</summary>
    public sealed record TravelCosts(SeasonComparisonState State) : SeasonComparisonRow(State);

    /// <summary>What the sources say of the number of members.</summary>
    public sealed record MemberCounts(SeasonComparisonState State) : SeasonComparisonRow(State);

    /// <summary>The members that the sources name.</summary>
    public sealed record KnownMembers(SeasonComparisonState State) : SeasonComparisonRow(State);
}
