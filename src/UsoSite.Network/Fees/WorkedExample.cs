namespace UsoSite.Network;

/// <summary>A fee calculated by hand; the build fails where the program calculates another.</summary>
/// <param name="Municipality">Null for an example of a bare number of residents.</param>
/// <param name="Residents">The fee is calculated from this number; null where the municipality's own population is meant.</param>
/// <param name="ExpectedAnnualFee">Euros; null where the fee must come out as not known.</param>
/// <param name="ExpectedSeasonFee">Euros; null where the fee must come out as not known.</param>
[Table("worked_examples")]
public sealed record WorkedExample(
    [References("seasons")] SeasonId Season,
    [References("municipalities", "code")] MunicipalityCode? Municipality,
    int? Residents,
    [Column("expected_annual_fee_eur")] int? ExpectedAnnualFee,
    [Column("expected_season_fee_eur")] int? ExpectedSeasonFee,
    [References("sources")] IReadOnlyList<string> Sources,
    SourceSpan At);
