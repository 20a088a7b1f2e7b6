namespace UsoSite.Network;

/// <summary>What a season offers of one kind.</summary>
/// <param name="Scope"><c>network</c> or <c>municipality</c>.</param>
/// <param name="Quantity">Null where the sources give no number.</param>
/// <param name="Per"><c>season</c> or <c>year</c>; empty where there is no number.</param>
public sealed record OfferingView(
    string Id, string Scope, LocalText Name, LocalText Description, int? Quantity, string Per, IReadOnlyList<string> Sources)
{
    /// <summary>A season's offerings: those of the network first, each in the order of the offerings table.</summary>
    public static IReadOnlyList<OfferingView> From(Season season, Network network) =>
    [
        .. from given in network.Tables.SeasonOfferings
           where given.Season == season.Id
           join offering in network.Tables.Offerings on given.Offering equals offering.Id
           orderby offering.Scope == "municipality", offering.Order
           select new OfferingView(offering.Id, offering.Scope, offering.Name, offering.Description, given.Quantity, given.Per, given.Sources),
    ];
}
