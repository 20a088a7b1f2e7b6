namespace UsoSite.Network;

/// <summary>A municipality of Finland.</summary>
/// <param name="Languages">Official languages: <c>fi</c>, <c>sv</c>, <c>fi-sv</c> (Finnish majority) or <c>sv-fi</c> (Swedish majority).</param>
/// <param name="Kind">Statistics Finland's grouping: <c>urban</c>, <c>semi-urban</c> or <c>rural</c>.</param>
/// <param name="Latitude">Of the central locality, WGS84 degrees.</param>
/// <param name="Longitude">Of the central locality, WGS84 degrees.</param>
[Table("municipalities", NeedsRows = true)]
public sealed record Municipality(
    [Key] MunicipalityCode Code,
    [Required] LocalText Name,
    [Column("language")] string Languages,
    [Column("type")] string Kind,
    [Required, References("regions", "code")] string Region,
    [Required, References("wellbeing_counties", "code")] string WellbeingCounty,
    double Latitude,
    double Longitude,
    SourceSpan At);

/// <summary>Statistics Finland's municipality code: three digits as text, zeros kept (<c>005</c>).</summary>
public readonly record struct MunicipalityCode(string Value)
{
    public bool Equals(MunicipalityCode other) => Value == other.Value;

    /// <summary>Cheaper than that of any text: fees and populations are looked up by code many times for each page.</summary>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var character in Value ?? "")
        {
            hash = (hash * 31) + character;
        }

        return hash;
    }

    public override string ToString() => Value;
}

/// <summary>A municipality as pages name it.</summary>
public sealed record MunicipalityRef(string Code, LocalText Name)
{
    public static MunicipalityRef To(Municipality municipality) => new(municipality.Code.Value, municipality.Name);

    public static MunicipalityRef To(Network network, MunicipalityCode code) => To(network.Municipality(code));
}
