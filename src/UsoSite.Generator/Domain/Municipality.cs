using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>A municipality of Finland.</summary>
/// <param name="Languages">Official languages: <c>fi</c>, <c>sv</c>, <c>fi-sv</c> (Finnish majority) or <c>sv-fi</c> (Swedish majority).</param>
/// <param name="Kind">Statistics Finland's grouping: <c>urban</c>, <c>semi-urban</c> or <c>rural</c>.</param>
/// <param name="Latitude">Of the central locality, WGS84 degrees.</param>
/// <param name="Longitude">Of the central locality, WGS84 degrees.</param>
public sealed record Municipality(
    MunicipalityCode Code,
    LocalText Name,
    string Languages,
    string Kind,
    string Region,
    string WellbeingCounty,
    double Latitude,
    double Longitude,
    SourceSpan At)
{
    /// <summary>False for Helsinki and Åland, whose codes in the classification (90 and 91) are not wellbeing services counties.</summary>
    public bool InWellbeingCounty => WellbeingCounty is not ("90" or "91");
}
