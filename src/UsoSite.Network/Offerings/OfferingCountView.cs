namespace UsoSite.Network;

/// <summary>How many of an offering a season has; null where it is offered without a number or not in the sources.</summary>
public sealed record OfferingCountView(int? Quantity, IReadOnlyList<string> Sources)
{
    public static OfferingCountView From(Season season, string offering, Network network)
    {
        var given = network.Tables.SeasonOfferings.FirstOrDefault(o => o.Season == season.Id && o.Offering == offering);
        return new OfferingCountView(given?.Quantity, given?.Sources ?? []);
    }
}
