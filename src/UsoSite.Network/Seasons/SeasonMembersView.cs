namespace UsoSite.Network;

/// <summary>The members of a season as far as the sources name them, and what they say of the number.</summary>
public sealed record SeasonMembersView
{
    /// <summary>True where the sources list every member.</summary>
    public required bool Complete { get; init; }

    /// <summary>Members according to a source, in the alphabetical order of the language.</summary>
    public required IReadOnlyList<MemberView> Confirmed { get; init; }

    /// <summary>Municipalities that had signed up according to a source, in the same order.</summary>
    public required IReadOnlyList<MemberView> Registered { get; init; }

    public required IReadOnlyList<StatedCountView> Counts { get; init; }

    public required IReadOnlyList<DisagreementRef> Disagreements { get; init; }

    public static SeasonMembersView From(Season season, Network network, Language language)
    {
        var byEvidence = network.MembershipsOf(season)
            .InOrder(language, membership => network.Municipality(membership.Municipality).Name)
            .ToLookup(membership => membership.Confirmed, membership => MemberView.From(membership, network));
        return new SeasonMembersView
        {
            Complete = season.MembersComplete,
            Confirmed = [.. byEvidence[true]],
            Registered = [.. byEvidence[false]],
            Counts = StatedCountView.From(network.MemberCountsOf(season)),
            Disagreements = DisagreementRef.To(network.DisagreementsOf(season).About("members")),
        };
    }
}

/// <summary>A municipality that a source names as taking part in the season.</summary>
public sealed record MemberView(MunicipalityRef Municipality, IReadOnlyList<string> Sources)
{
    public static MemberView From(Membership membership, Network network) =>
        new(MunicipalityRef.To(network, membership.Municipality), membership.Sources);
}
