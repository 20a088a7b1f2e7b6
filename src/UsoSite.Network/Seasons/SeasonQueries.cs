namespace UsoSite.Network;

/// <summary>What the network's tables say of one season.</summary>
public static class SeasonQueries
{
    /// <summary>The season after, or null for the newest.</summary>
    public static Season? Next(this Network network, Season season) => network.Seasons.FirstOrDefault(other => other.Start > season.Start);

    public static IReadOnlyList<Topic> MainTopicsOf(this Network network, Season season) => network.TopicsUnder(season, "");

    public static IReadOnlyList<Topic> SubtopicsOf(this Network network, Season season, Topic theme) => network.TopicsUnder(season, theme.Id);

    /// <summary>Offerings of the network first, then those of a municipality, each in the order of the offerings table.</summary>
    public static IReadOnlyList<Offering> OfferingsInOrder(this Network network) =>
        [.. network.Tables.Offerings.OrderBy(offering => offering.Scope == "municipality").ThenBy(offering => offering.Order)];

    public static IReadOnlyList<SeasonOffering> OfferingsOf(this Network network, Season season) =>
        [.. network.Tables.SeasonOfferings.Where(given => given.Season == season.Id)];

    /// <summary>What the season offers of one kind, or null where its sources do not mention it.</summary>
    public static SeasonOffering? OfferingOf(this Network network, Season season, Offering offering) =>
        network.Tables.SeasonOfferings.FirstOrDefault(given => given.Season == season.Id && given.Offering == offering.Id);

    /// <summary>True where the sources give a number of it for some season.</summary>
    public static bool IsCounted(this Network network, Offering offering) =>
        network.Tables.SeasonOfferings.Any(given => given.Offering == offering.Id && given.Quantity is not null);

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

    /// <summary>True where the sources describe what the season offers as a whole.</summary>
    public static bool OfferingsAreWhole(this Network network, Season season) =>
        SeasonComparisonRules.IsWhole([.. network.OfferingsOf(season).Select(given => given.Sources)], network.KindOfSource);

    /// <summary>True where the sources describe the season's themes as a whole.</summary>
    public static bool TopicsAreWhole(this Network network, Season season) =>
        SeasonComparisonRules.IsWhole([.. network.MainTopicsOf(season).Select(theme => theme.Sources)], network.KindOfSource);

    private static string KindOfSource(this Network network, string id) => network.Tables.Sources.First(source => source.Id == id).Kind;

    private static Topic[] TopicsUnder(this Network network, Season season, string parent) =>
        [.. network.Tables.Topics.Where(theme => theme.Season == season.Id && theme.Parent == parent).OrderBy(theme => theme.Order)];
}
