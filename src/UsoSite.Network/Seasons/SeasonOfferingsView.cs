namespace UsoSite.Network;

/// <summary>What a season offers.</summary>
public sealed record SeasonOfferingsView
{
    public required SeasonRef Season { get; init; }

    /// <summary>True where the sources describe the season's offerings as a whole.</summary>
    public required bool Whole { get; init; }

    /// <summary>Common to all members.</summary>
    public required IReadOnlyList<OfferingView> ForAll { get; init; }

    /// <summary>For one municipality's own development.</summary>
    public required IReadOnlyList<OfferingView> ForOne { get; init; }

    public required IReadOnlyList<DisagreementRef> Disagreements { get; init; }

    public int Count => ForAll.Count + ForOne.Count;

    public static SeasonOfferingsView From(Season season, Network network)
    {
        var offered = network.OfferedIn(season).ToLookup(pair => pair.Offering.IsForOne, pair => OfferingView.From(pair.Offering, pair.Given));
        return new SeasonOfferingsView
        {
            Season = SeasonRef.To(season),
            Whole = network.OfferingsAreWhole(season),
            ForAll = [.. offered[false]],
            ForOne = [.. offered[true]],
            Disagreements = DisagreementRef.To(network.DisagreementsOf(season).About("offerings")),
        };
    }
}
