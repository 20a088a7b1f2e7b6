namespace UsoSite.Network;

/// <summary>A municipality that a source names as taking part in the season.</summary>
public sealed record MemberView(MunicipalityRef Municipality, IReadOnlyList<string> Sources)
{
    public static MemberView From(Membership membership, Network network) =>
        new(MunicipalityRef.To(network, membership.Municipality), membership.Sources);
}
