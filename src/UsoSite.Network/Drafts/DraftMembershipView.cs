namespace UsoSite.Network;

/// <summary>An earlier season that the sources name the municipality in.</summary>
/// <param name="State"><c>member</c> or <c>registered</c>.</param>
public sealed record DraftMembershipView(string Years, string State, IReadOnlyList<string> Sources)
{
    public static DraftMembershipView From(SeasonMembership membership) =>
        new(membership.Season.Id.Years, membership.Confirmed ? "member" : "registered", membership.Sources);
}
