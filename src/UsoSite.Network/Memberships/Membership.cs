namespace UsoSite.Network;

/// <summary>That a source names a municipality as taking part in a season.</summary>
/// <param name="Confirmed">True where the source says that it was a member, false where it says that it had signed up.</param>
[Table("memberships")]
public sealed record Membership(
    [References("municipalities", "code")] MunicipalityCode Municipality, [References("seasons")] SeasonId Season, [Column("evidence", Is = "member")] bool Confirmed, [References("sources")] IReadOnlyList<string> Sources, SourceSpan At);
