namespace UsoSite.Network;

/// <summary>What the network's tables say of one season.</summary>
public static class SeasonQueries
{
    /// <summary>The season after, or null for the newest.</summary>
    public static Season? Next(this Network network, Season season) => network.Seasons.FirstOrDefault(other => other.Start > season.Start);

    public static IReadOnlyList<MemberCount> MemberCountsOf(this Network network, Season season) =>
        [.. network.Tables.MemberCounts.Where(count => count.Season == season.Id)];

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<NetworkEvent> EventsOf(this Network network, Season season) =>
        [.. network.Tables.Events.Where(e => e.Season == season.Id).OrderByDescending(e => e.Start)];
}
