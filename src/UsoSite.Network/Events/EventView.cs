namespace UsoSite.Network;

/// <summary>An event of the network.</summary>
/// <param name="Theme">The theme that it treats; null where the source names none.</param>
/// <param name="End">Last day; null for an event of one day.</param>
/// <param name="Place">Empty where the source does not say.</param>
/// <param name="Remote"><c>possible</c>, <c>impossible</c> or <c>unknown</c>.</param>
public sealed record EventView(
    string Id,
    SeasonRef Season,
    LocalText? Theme,
    DateOnly Start,
    DateOnly? End,
    string Place,
    string Remote,
    LocalText Title,
    IReadOnlyList<string> Sources)
{
    public static EventView From(NetworkEvent networkEvent, Network network) => new(
        networkEvent.Id,
        SeasonRef.To(network.Season(networkEvent.Season)),
        network.Tables.Topics.FirstOrDefault(theme => theme.Id == networkEvent.Topic)?.Name,
        networkEvent.Start,
        networkEvent.End,
        networkEvent.Place,
        networkEvent.Remote switch { true => "possible", false => "impossible", null => "unknown" },
        networkEvent.Title,
        networkEvent.Sources);
}
