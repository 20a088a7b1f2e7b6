namespace UsoSite.Network;

/// <summary>The basic facts of a municipality.</summary>
public sealed record MunicipalityFactsView
{
    public required string Code { get; init; }

    public required string FinnishName { get; init; }

    /// <summary>Empty where the data has none.</summary>
    public required string SwedishName { get; init; }

    /// <summary>Disagreements about the name.</summary>
    public required IReadOnlyList<DisagreementRef> NameMarks { get; init; }

    public required RegionRef Region { get; init; }

    /// <summary>False where the classification has another area in place of a wellbeing services county.</summary>
    public required bool InWellbeingCounty { get; init; }

    public required string WellbeingCode { get; init; }

    public required LocalText WellbeingCounty { get; init; }

    /// <summary><c>fi</c>, <c>sv</c>, <c>fi-sv</c> or <c>sv-fi</c>.</summary>
    public required string Languages { get; init; }

    /// <summary><c>urban</c>, <c>semi-urban</c> or <c>rural</c>.</summary>
    public required string Kind { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static MunicipalityFactsView From(Municipality municipality, Network network)
    {
        var county = network.WellbeingCounty(municipality);
        return new MunicipalityFactsView
        {
            Code = municipality.Code.Value,
            FinnishName = municipality.Name.Fi,
            SwedishName = municipality.Name.Sv,
            NameMarks = DisagreementRef.To(network.DisagreementsOf(municipality).About("name")),
            Region = RegionRef.To(network, municipality),
            InWellbeingCounty = !county.IsOther,
            WellbeingCode = county.Code,
            WellbeingCounty = county.Name,
            Languages = municipality.Languages,
            Kind = municipality.Kind,
            Sources = network.SourcesOf("municipalities", "name_fi"),
        };
    }
}
