namespace UsoSite.Network;

/// <summary>What the chart of fees shows, as its title: the fees of the newest season of which the sources tell any, and those that they do not tell.</summary>
/// <param name="Tiers">The season's own tiers; empty where only decisions tell of its fees.</param>
/// <param name="Decided">The yearly fees that decisions state where the season has no tiers, each once, the smallest first.</param>
public sealed record FeeFinding(SeasonRef Season, IReadOnlyList<FeeTierView> Tiers, IReadOnlyList<int> Decided)
{
    /// <param name="seasons">Newest first.</param>
    /// <returns>Null where there is no season.</returns>
    public static FeeFinding? From(IReadOnlyList<Season> seasons, Network network)
    {
        if (seasons is not [var newest, ..])
        {
            return null;
        }

        FeeTierView[] tiers = [.. network.Schedule(newest.Id).Tiers.Select(tier => FeeTierView.From(tier, newest))];
        return new FeeFinding(
            SeasonRef.To(newest),
            tiers,
            tiers.Length > 0 ? [] : [.. network.DecidedFeesOf(newest).Where(decision => decision.Joined).Select(decision => decision.AnnualFee).OfType<int>().Distinct().Order()]);
    }
}
