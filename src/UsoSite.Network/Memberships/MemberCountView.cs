namespace UsoSite.Network;

/// <summary>How many members of a season the sources name.</summary>
/// <param name="Complete">False where the list is known to be incomplete.</param>
public sealed record MemberCountView(int Count, bool Complete)
{
    public static MemberCountView From(Season season, Network network) =>
        new(network.Tables.Memberships.Count(m => m.Season == season.Id && m.Confirmed), season.MembersComplete);
}
