namespace UsoSite.Network;

/// <summary>How one matter stands in two seasons, as far as the sources allow it to be said.</summary>
public enum SeasonComparisonState
{
    /// <summary>The sources of both seasons say the same.</summary>
    Same,

    /// <summary>The sources of both seasons say something comparable, and it differs.</summary>
    Changed,

    /// <summary>Offered in the newer season only, and the sources describe what each of the two seasons offers as a whole.</summary>
    Added,

    /// <summary>Offered in the older season only, and the sources describe what each of the two seasons offers as a whole.</summary>
    Removed,

    /// <summary>Both seasons are known to some extent, but the figures are of different kinds or one of them is not known.</summary>
    NotComparable,

    /// <summary>The sources of one season, or of both, do not mention the matter. That does not mean that it was not there.</summary>
    NotInSources,
}
