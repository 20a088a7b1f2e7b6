using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Content.Directives;

/// <summary>What a season offers.</summary>
public sealed record OfferingsView(SeasonRef Season, IReadOnlyList<OfferingView> Offerings);
