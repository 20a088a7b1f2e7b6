namespace UsoSite.Network;

/// <summary>An event of the network.</summary>
public sealed record EventView
{
    public required string Id { get; init; }

    public required SeasonRef Season { get; init; }

    /// <summary>The theme of the season that it treats; null where the source names none.</summary>
    public required LocalText? Theme { get; init; }

    public required DateOnly Start { get; init; }

    /// <summary>Last day; null for an event of one day.</summary>
    public required DateOnly? End { get; init; }

    /// <summary>Empty where the source does not say.</summary>
    public required LocalText Place { get; init; }

    /// <summary><c>possible</c>, <c>impossible</c> or <c>unknown</c>.</summary>
    public required string Remote { get; init; }

    public required LocalText Title { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static EventView From(NetworkEvent networkEvent, Network network) => new()
    {
        Id = networkEvent.Id,
        Season = SeasonRef.To(network.Season(networkEvent.Season)),
        Theme = network.Tables.Topics.FirstOrDefault(topic => topic.Id == networkEvent.Topic)?.Name,
        Start = networkEvent.Start,
        End = networkEvent.End,
        Place = networkEvent.Place,
        Remote = networkEvent.Remote switch { true => "possible", false => "impossible", null => "unknown" },
        Title = networkEvent.Title,
        Sources = networkEvent.Sources,
    };
}
