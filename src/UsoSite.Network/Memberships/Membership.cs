namespace UsoSite.Network;

/// <summary>That a source names a municipality as taking part in a season.</summary>
/// <param name="Confirmed">True where the source says that it was a member, false where it says that it had signed up.</param>
[Table("memberships")]
public sealed record Membership(
    [References("municipalities", "code")] MunicipalityCode Municipality,
    [References("seasons")] SeasonId Season,
    [Column("evidence", Is = "member")] bool Confirmed,
    [References("sources")] IReadOnlyList<string> Sources,
    SourceSpan At);

/// <summary>Which municipalities took part in a season.</summary>
public static class MembershipQueries
{
    /// <summary>Those of which a source says that they were members, not only that they had signed up.</summary>
    public static IReadOnlyList<Membership> ConfirmedMembersOf(this Network network, Season season) =>
        [.. network.Tables.Memberships.Where(membership => membership.Season == season.Id && membership.Confirmed)];
}
