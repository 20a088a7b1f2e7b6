namespace UsoSite.Network;

/// <summary>What the network's tables say of what it offers.</summary>
public static class OfferingQueries
{
    /// <summary>Offerings of the network first, then those of a municipality, each in the order of the offerings table.</summary>
    public static IReadOnlyList<Offering> OfferingsInOrder(this Network network) =>
        [.. network.Tables.Offerings.OrderBy(offering => offering.IsForOne).ThenBy(offering => offering.Order)];

    public static IReadOnlyList<SeasonOffering> OfferingsOf(this Network network, Season season) =>
        [.. network.Tables.SeasonOfferings.Where(given => given.Season == season.Id)];

    /// <summary>What the season offers, with how much of it, as <see cref="OfferingsInOrder"/> orders it.</summary>
    public static IReadOnlyList<(Offering Offering, SeasonOffering Given)> OfferedIn(this Network network, Season season) =>
        [.. network.OfferingsInOrder().Join(network.OfferingsOf(season), offering => offering.Id, given => given.Offering, (offering, given) => (offering, given))];

    /// <summary>What the season offers of one kind, or null where its sources do not mention it.</summary>
    public static SeasonOffering? OfferingOf(this Network network, Season season, Offering offering) => network.OfferingOf(season, offering.Id);

    /// <param name="network">The network.</param>
    /// <param name="season">The season.</param>
    /// <param name="offering">Id of the offering.</param>
    public static SeasonOffering? OfferingOf(this Network network, Season season, string offering) =>
        network.Tables.SeasonOfferings.FirstOrDefault(given => given.Season == season.Id && given.Offering == offering);

    /// <summary>True where the sources give a number of it for some season.</summary>
    public static bool IsCounted(this Network network, Offering offering) =>
        network.Tables.SeasonOfferings.Any(given => given.Offering == offering.Id && given.Quantity is not null);
}
