namespace UsoSite.Network;

/// <summary>A complete list of a season's members.</summary>
/// <param name="Sources">Those that name every member on the list; those of the season where no source does.</param>
public sealed record MemberList(Season Season, IReadOnlyList<string> Sources, IReadOnlySet<MunicipalityCode> Members)
{
    /// <summary>The lists of the seasons whose members the sources name completely, newest first.</summary>
    public static IReadOnlyList<MemberList> AllComplete(Network network)
    {
        var bySeason = network.Tables.Memberships.ToLookup(membership => membership.Season);
        return [.. network.Seasons.Where(season => season.MembersComplete).Reverse().Select(season => From(season, [.. bySeason[season.Id]]))];
    }

    private static MemberList From(Season season, Membership[] memberships)
    {
        string[] common = memberships.Length == 0
            ? []
            : [.. memberships.Select(membership => membership.Sources.AsEnumerable()).Aggregate((shared, next) => shared.Intersect(next))];
        return new MemberList(season, common.Length > 0 ? common : season.MembersCompleteSources, memberships.Select(membership => membership.Municipality).ToHashSet());
    }
}
