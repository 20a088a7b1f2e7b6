namespace UsoSite.Network;

/// <summary>What a season offers.</summary>
/// <param name="Whole">True where the sources describe the season's offerings as a whole.</param>
/// <param name="ForAll">Common to all members.</param>
/// <param name="ForOne">For one municipality's own development.</param>
public sealed record SeasonOfferingsView(
    SeasonRef Season,
    bool Whole,
    IReadOnlyList<OfferingView> ForAll,
    IReadOnlyList<OfferingView> ForOne,
    IReadOnlyList<DisagreementRef> Disagreements)
{
    public int Count => ForAll.Count + ForOne.Count;

    public static SeasonOfferingsView From(Season season, Network network)
    {
        var offerings = OfferingView.From(season, network);
        return new SeasonOfferingsView(
            SeasonRef.To(season),
            network.OfferingsAreWhole(season),
            [.. offerings.Where(offering => offering.Scope == "network")],
            [.. offerings.Where(offering => offering.Scope == "municipality")],
            DisagreementRef.To(network.DisagreementsOf(season).About("offerings")));
    }
}
