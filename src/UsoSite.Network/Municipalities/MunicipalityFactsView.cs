namespace UsoSite.Network;

/// <summary>The basic facts of a municipality.</summary>
/// <param name="Languages"><c>fi</c>, <c>sv</c>, <c>fi-sv</c> or <c>sv-fi</c>.</param>
/// <param name="Kind"><c>urban</c>, <c>semi-urban</c> or <c>rural</c>.</param>
/// <param name="Sources">The first source of the table of municipalities; the others are of coordinates, which the page does not show.</param>
/// <param name="NameMarks">Disagreements about the name.</param>
/// <param name="InWellbeingCounty">False where what stands in the county's place is not a wellbeing services county.</param>
public sealed record MunicipalityFactsView(
    string Code,
    string FinnishName,
    string SwedishName,
    RegionRef Region,
    bool InWellbeingCounty,
    string WellbeingCode,
    LocalText WellbeingCounty,
    string Languages,
    string Kind,
    IReadOnlyList<string> Sources,
    IReadOnlyList<DisagreementRef> NameMarks)
{
    public static MunicipalityFactsView From(Municipality municipality, Network network)
    {
        var county = network.WellbeingCounty(municipality);
        return new MunicipalityFactsView(
            municipality.Code.Value,
            municipality.Name.Fi,
            municipality.Name.Sv,
            RegionRef.To(network, municipality),
            !county.IsOther,
            county.Code,
            county.Name,
            municipality.Languages,
            municipality.Kind,
            network.SourcesOf("municipalities", "name_fi"),
            DisagreementRef.To(network.DisagreementsOf(municipality).About("name")));
    }
}
