namespace UsoSite.Network;

/// <summary>The comparison of all seasons.</summary>
/// <param name="Pairs">Every pair of seasons, by the newer one.</param>
/// <param name="CompleteSeasons">The seasons whose members the sources list completely.</param>
public sealed record AllSeasonsView(
    MatrixView Matrix, FeeChart Fees, MembershipTimeline Timeline, IReadOnlyList<PairGroupView> Pairs, IReadOnlyList<SeasonRef> CompleteSeasons)
{
    /// <summary>Null where there are not two seasons to choose.</summary>
    public SeasonChoiceView? Choice { get; init; }

    /// <summary>The matrix as a file; null until it has been made.</summary>
    public MatrixFileView? Table { get; init; }
}
