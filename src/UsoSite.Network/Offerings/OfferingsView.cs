namespace UsoSite.Network;

/// <summary>What a season offers.</summary>
public sealed record OfferingsView(SeasonRef Season, IReadOnlyList<OfferingView> Offerings);
