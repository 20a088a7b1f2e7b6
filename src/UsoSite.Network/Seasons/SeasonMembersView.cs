namespace UsoSite.Network;

/// <summary>The members of a season as far as the sources name them, and what they say of the number.</summary>
/// <param name="Complete">True where the sources list every member.</param>
/// <param name="Confirmed">Members according to a source, in the order of the Finnish alphabet.</param>
/// <param name="Registered">Municipalities that had signed up according to a source.</param>
public sealed record SeasonMembersView(
    bool Complete,
    IReadOnlyList<MemberView> Confirmed,
    IReadOnlyList<MemberView> Registered,
    IReadOnlyList<StatedCountView> Counts,
    IReadOnlyList<DisagreementRef> Disagreements)
{
    public static SeasonMembersView From(Season season, Network network, Language language)
    {
        var byEvidence = network.MembershipsOf(season)
            .InOrder(language, membership => network.Municipality(membership.Municipality).Name)
            .ToLookup(membership => membership.Confirmed, membership => MemberView.From(membership, network));
        return new SeasonMembersView(
            season.MembersComplete,
            [.. byEvidence[true]],
            [.. byEvidence[false]],
            StatedCountView.From(network.MemberCountsOf(season)),
            DisagreementRef.To(network.DisagreementsOf(season).About("members")));
    }
}
