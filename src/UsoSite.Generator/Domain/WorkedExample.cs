using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>A fee worked out by hand; the build fails where the calculation differs.</summary>
/// <param name="Municipality">Null for an example of a bare number of residents.</param>
/// <param name="Residents">The fee is worked out from this number; null where the municipality's own population is meant.</param>
/// <param name="ExpectedAnnualFee">Euros; null where the fee must come out as not known.</param>
/// <param name="ExpectedSeasonFee">Euros; null where the fee must come out as not known.</param>
public sealed record WorkedExample(
    SeasonId Season,
    MunicipalityCode? Municipality,
    int? Residents,
    int? ExpectedAnnualFee,
    int? ExpectedSeasonFee,
    IReadOnlyList<string> Sources,
    SourceSpan At);
