namespace UsoSite.Network;

/// <summary>A municipality of similar size.</summary>
/// <param name="Residents">At the end of the newest year of the data.</param>
/// <param name="Decisions">Its own decisions and proposals that name a fee.</param>
public sealed record PeerView(
    MunicipalityRef Municipality,
    RegionRef Region,
    int? Residents,
    IReadOnlyList<MembershipView> Memberships,
    IReadOnlyList<DecisionView> Decisions)
{
    public static PeerView From(Municipality municipality, Network network) => new(
        MunicipalityRef.To(municipality),
        RegionRef.To(network, municipality),
        network.PopulationIn(municipality.Code, network.NewestPopulationYear)?.Residents,
        MembershipView.From(network, municipality.Code),
        [.. network.DecisionsOf(municipality.Code).Where(decision => decision.AnnualFee is not null).Select(decision => DecisionView.From(decision, network))]);
}
