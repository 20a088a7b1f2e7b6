namespace UsoSite.Network;

/// <summary>What a season offers.</summary>
public sealed record SeasonOfferingsView
{
    public required SeasonRef Season { get; init; }

    /// <summary>True where a source presents its list of the season's offerings as whole.</summary>
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
            Whole = season.OfferingsComplete,
            ForAll = [.. offered[false]],
            ForOne = [.. offered[true]],
            Disagreements = DisagreementRef.To(network.DisagreementsOf(season).About("offerings")),
        };
    }
}
