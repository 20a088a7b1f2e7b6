namespace UsoSite.Network;

/// <summary>One matter in every season.</summary>
/// <param name="Matter">As in <see cref="ComparisonRowView"/>, and <c>ordinal</c>.</param>
/// <param name="Facts">In the order of the matrix's seasons.</param>
public sealed record MatrixRowView(string Matter, IReadOnlyList<FactView> Facts)
{
    /// <summary>Where the matter is an offering, its id.</summary>
    public string Offering { get; init; } = "";

    /// <summary>Where the matter is an offering.</summary>
    public LocalText? Name { get; init; }

    /// <summary>Where the matter is the fee of a tier.</summary>
    public TierRangeView? Range { get; init; }
}
