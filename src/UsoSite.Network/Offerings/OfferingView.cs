namespace UsoSite.Network;

/// <summary>What a season offers of one kind.</summary>
public sealed record OfferingView
{
    public required string Id { get; init; }

    /// <summary><c>network</c> or <c>municipality</c>.</summary>
    public required string Scope { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>Null where the sources give no number.</summary>
    public required int? Quantity { get; init; }

    /// <summary><c>season</c> or <c>year</c>; empty where there is no number.</summary>
    public required string Per { get; init; }

    /// <summary>What the number covers, or what part of it is known.</summary>
    public required LocalText Note { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>A season's offerings: those of the network first, each in the order of the offerings table.</summary>
    public static IReadOnlyList<OfferingView> From(Season season, Network network) =>
        [.. network.OfferedIn(season).Select(offered => From(offered.Offering, offered.Given))];

    public static OfferingView From(Offering offering, SeasonOffering given) => new()
    {
        Id = offering.Id,
        Scope = offering.Scope,
        Name = offering.Name,
        Quantity = given.Quantity,
        Per = given.Per,
        Note = given.Note,
        Sources = given.Sources,
    };
}

/// <summary>What a season offers, in an article.</summary>
public sealed record OfferingsView(SeasonRef Season, IReadOnlyList<OfferingView> Offerings);

/// <summary>How many of an offering a season has; null where it is offered without a number or not in the sources.</summary>
public sealed record OfferingCountView(int? Quantity, IReadOnlyList<string> Sources)
{
    /// <param name="season">The season.</param>
    /// <param name="offering">Id of the offering.</param>
    /// <param name="network">The network.</param>
    public static OfferingCountView From(Season season, string offering, Network network)
    {
        var given = network.OfferingOf(season, offering);
        return new OfferingCountView(given?.Quantity, given?.Sources ?? []);
    }
}
