namespace UsoSite.Network;

/// <summary>What the network's tables say of one season.</summary>
public static class SeasonQueries
{
    /// <summary>The season after, or null for the newest.</summary>
    public static Season? Next(this Network network, Season season) => network.Seasons.FirstOrDefault(other => other.Start > season.Start);

    /// <summary>Newest first, those without a date last.</summary>
    public static IReadOnlyList<Decision> DecisionsOf(this Network network, Season season) =>
        [.. network.Tables.Decisions.Where(decision => decision.Season == season.Id).OrderByDescending(decision => decision.Date)];

    /// <summary>In the order of the Finnish alphabet by municipality.</summary>
    public static IReadOnlyList<Membership> MembershipsOf(this Network network, Season season) =>
    [
        .. network.Tables.Memberships.Where(membership => membership.Season == season.Id)
            .OrderBy(membership => network.Municipality(membership.Municipality).Name.Fi, FinnishOrder.Instance),
    ];

    public static IReadOnlyList<MemberCount> MemberCountsOf(this Network network, Season season) =>
        [.. network.Tables.MemberCounts.Where(count => count.Season == season.Id)];

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<NetworkEvent> EventsOf(this Network network, Season season) =>
        [.. network.Tables.Events.Where(e => e.Season == season.Id).OrderByDescending(e => e.Start)];
}
