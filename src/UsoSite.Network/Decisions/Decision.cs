namespace UsoSite.Network;

/// <summary>A municipality's decision on taking part in a season, or a proposal of one.</summary>
/// <param name="Date">Null where the source does not give it.</param>
/// <param name="DateKind"><c>decision</c> or empty, <c>extract</c> for the day of the extract, <c>meeting</c> where the outcome is not seen.</param>
/// <param name="Body">Glossary id of the deciding body.</param>
/// <param name="AnnualFee">Euros a year; null where the decision does not state it.</param>
/// <param name="TotalFee">Euros for the season; null where the decision does not state it.</param>
/// <param name="VatExcluded">True where the source says that VAT comes on top; false where VAT is not mentioned.</param>
/// <param name="Joined">True for a decision to join, false for a proposal whose outcome is not in the sources.</param>
[Table("decisions")]
public sealed record Decision(
    [Key] string Id,
    [References("municipalities", "code")] MunicipalityCode Municipality,
    [References("seasons")] SeasonId Season,
    DateOnly? Date,
    string DateKind,
    [Required, References("glossary")] string Body,
    [Prose] string Section,
    string CaseNumber,
    [Column("annual_fee_eur")] int? AnnualFee,
    [Column("total_fee_eur")] int? TotalFee,
    [Column("vat", Is = "excluded")] bool VatExcluded,
    [Column("outcome", Is = "joined")] bool Joined,
    [References("sources")] IReadOnlyList<string> Sources,
    SourceSpan At)
{
    /// <summary>Euros for a season: as the decision states it, else its yearly fee times the years; null where it states neither.</summary>
    public int? TotalFor(Season season) => TotalFee ?? AnnualFee * season.FeeYears;

    /// <summary>The kind of the date where it is not that of the decision; else empty.</summary>
    public string OtherDateKind => DateKind == "decision" || Date is null ? "" : DateKind;
}
