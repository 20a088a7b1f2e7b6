namespace UsoSite.Network;

/// <summary>A complete list of a season's members, and whether a municipality is on it.</summary>
public sealed record MemberListView(SeasonRef Season, bool Named, IReadOnlyList<string> Sources)
{
    /// <summary>The seasons whose members the sources list completely, newest first.</summary>
    public static IReadOnlyList<MemberListView> From(MunicipalityCode municipality, Network network)
    {
        var own = network.MembershipsOf(municipality).Select(membership => membership.Season.Id).ToHashSet();
        return
        [
            .. network.Seasons.Where(season => season.MembersComplete).Reverse()
                .Select(season => new MemberListView(SeasonRef.To(season), own.Contains(season.Id), network.MemberListSources(season))),
        ];
    }
}
