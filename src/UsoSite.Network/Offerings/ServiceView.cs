namespace UsoSite.Network;

/// <summary>Something that the network offers, and when.</summary>
/// <param name="Seasons">Newest first.</param>
/// <param name="InNewest">True where the newest season offers it.</param>
public sealed record ServiceView(
    string Id, LocalText Name, LocalText Description, IReadOnlyList<ServiceSeasonView> Seasons, bool InNewest)
{
    public static ServiceView From(Offering offering, Network network)
    {
        var given = network.Seasons.Reverse()
            .Select(season => (Season: season, Offering: network.OfferingOf(season, offering)))
            .Where(pair => pair.Offering is not null)
            .Select(pair => new ServiceSeasonView(SeasonRef.To(pair.Season), pair.Offering!.Quantity, pair.Offering.Per, pair.Offering.Sources))
            .ToArray();
        return new ServiceView(
            offering.Id,
            offering.Name,
            offering.Description,
            given,
            network.OfferingOf(network.NewestSeason, offering) is not null);
    }
}
