namespace UsoSite.Network;

/// <summary>How two seasons compare in one aspect, as far as the sources allow it to be said.</summary>
public enum SeasonComparisonState
{
    /// <summary>The sources of both seasons say the same.</summary>
    Same,

    /// <summary>The sources of both seasons say something comparable, and it differs.</summary>
    Changed,

    /// <summary>Offered in the newer season only, and for each of the two seasons a source presents its list as whole.</summary>
    Added,

    /// <summary>Offered in the older season only, and for each of the two seasons a source presents its list as whole.</summary>
    Removed,

    /// <summary>Mentioned by the sources of the newer season only, which may be so because those of the older one tell a part.</summary>
    NewlyMentioned,

    /// <summary>Mentioned by the sources of the older season only, which may be so because those of the newer one tell a part.</summary>
    NoLongerMentioned,

    /// <summary>Both seasons are known to some extent, but the figures are of different kinds or one of them is not known.</summary>
    NotComparable,

    /// <summary>The sources of one season, or of both, do not mention it. That does not mean that it was not there.</summary>
    NotInSources,
}

/// <summary>The names of the states.</summary>
public static class SeasonComparisonStates
{
    /// <summary>The name of a state in styles and strings.</summary>
    public static string Name(this SeasonComparisonState state) => state switch
    {
        SeasonComparisonState.Same => "same",
        SeasonComparisonState.Changed => "changed",
        SeasonComparisonState.Added => "added",
        SeasonComparisonState.Removed => "removed",
        SeasonComparisonState.NewlyMentioned => "new",
        SeasonComparisonState.NoLongerMentioned => "gone",
        SeasonComparisonState.NotComparable => "incomparable",
        _ => "missing",
    };
}
