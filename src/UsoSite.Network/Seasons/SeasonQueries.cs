namespace UsoSite.Network;

/// <summary>What the network's tables say of one season.</summary>
public static class SeasonQueries
{
    /// <summary>The season after, or null for the newest.</summary>
    public static Season? Next(this Network network, Season season) => network.Seasons.FirstOrDefault(other => other.Start > season.Start);

    /// <summary>True where the tables have nothing of a season but its own row, and in that only its years and number.</summary>
    public static bool OnlyYearsAreKnown(this Network network, Season season) =>
        season is { LeadTopic.IsEmpty: true, TravelCostsExtra: false } && network.OrganisersOf(season).Count == 0
            && !network.Tables.Statements.Any(statement => statement.Season == season.Id) && !network.Tables.Topics.Any(topic => topic.Season == season.Id)
            && network.OfferedIn(season).Count == 0 && network.KnownFeesOf(season) == KnownFees.Nothing && network.MembershipsOf(season).Count == 0
            && network.MemberCountsOf(season).Count == 0 && !network.Decisions.Of(season).Any() && network.EventsOf(season).Count == 0;

    public static IReadOnlyList<MemberCount> MemberCountsOf(this Network network, Season season) =>
        [.. network.Tables.MemberCounts.Where(count => count.Season == season.Id)];

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<NetworkEvent> EventsOf(this Network network, Season season) =>
        [.. network.Tables.Events.Where(e => e.Season == season.Id).OrderByDescending(e => e.Start)];
}
