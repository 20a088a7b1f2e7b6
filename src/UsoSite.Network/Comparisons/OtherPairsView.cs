namespace UsoSite.Network;

/// <summary>The pages that compare one season with others.</summary>
/// <param name="Pairs">By the other season, newest first.</param>
public sealed record OtherPairsView(SeasonRef Season, IReadOnlyList<OtherPairsView.Pair> Pairs)
{
    /// <summary>A page of two seasons, named by the one that is not this.</summary>
    public sealed record Pair(SeasonRef Other, string OlderId, string NewerId);

    /// <summary>The pages of a season other than the one with a given partner.</summary>
    internal static OtherPairsView From(Network network, Season season, Season partner) => new(SeasonRef.To(season),
    [
        .. network.Seasons.Reverse()
            .Where(other => other != season && other != partner)
            .Select(other => other.Start < season.Start
                ? new Pair(SeasonRef.To(other), other.Id.Value, season.Id.Value)
                : new Pair(SeasonRef.To(other), season.Id.Value, other.Id.Value)),
    ]);
}
