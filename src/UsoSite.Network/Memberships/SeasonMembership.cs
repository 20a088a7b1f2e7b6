namespace UsoSite.Network;

/// <summary>What all sources together say of a municipality's part in one season.</summary>
/// <param name="Confirmed">True where a source says that it was a member, false where one only says that it had signed up.</param>
public sealed record SeasonMembership(Season Season, bool Confirmed, IReadOnlyList<string> Sources)
{
    /// <summary>The memberships of each municipality, newest first. A confirmed one stands for a sign-up to the same season.</summary>
    internal static Dictionary<MunicipalityCode, SeasonMembership[]> ByMunicipality(
        IEnumerable<Membership> memberships, IReadOnlyDictionary<SeasonId, Season> seasons) => memberships
            .Where(membership => seasons.ContainsKey(membership.Season))
            .GroupBy(membership => membership.Municipality)
            .ToDictionary(
                own => own.Key,
                own => own
                    .GroupBy(membership => membership.Season)
                    .Select(same => new SeasonMembership(
                        seasons[same.Key],
                        same.Any(membership => membership.Confirmed),
                        [.. same.OrderByDescending(membership => membership.Confirmed).SelectMany(membership => membership.Sources).Distinct()]))
                    .OrderByDescending(membership => membership.Season.Start)
                    .ToArray());
}

/// <summary>A municipality's part in a season.</summary>
/// <param name="Confirmed">False where the sources only say that the municipality had signed up.</param>
public sealed record MembershipView(SeasonRef Season, bool Confirmed, IReadOnlyList<string> Sources)
{
    /// <summary>A municipality's memberships that the sources tell of, newest first.</summary>
    public static IReadOnlyList<MembershipView> From(Network network, MunicipalityCode municipality) =>
        [.. network.MembershipsOf(municipality).Select(m => new MembershipView(SeasonRef.To(m.Season), m.Confirmed, m.Sources))];
}
