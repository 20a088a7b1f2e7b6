using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>A municipality's decision on taking part in a season, or a proposal of one.</summary>
/// <param name="Date">Null where the source does not give it.</param>
/// <param name="Body">Glossary id of the deciding body.</param>
/// <param name="AnnualFee">Euros a year; null where the decision does not state it.</param>
/// <param name="TotalFee">Euros for the season; null where the decision does not state it.</param>
/// <param name="VatExcluded">True where the source says that VAT comes on top; false where VAT is not mentioned.</param>
/// <param name="Joined">True for a decision to join, false for a proposal whose outcome is not in the sources.</param>
public sealed record Decision(
    string Id,
    MunicipalityCode Municipality,
    SeasonId Season,
    DateOnly? Date,
    string Body,
    string Section,
    string CaseNumber,
    int? AnnualFee,
    int? TotalFee,
    bool VatExcluded,
    bool Joined,
    IReadOnlyList<string> Sources,
    SourceSpan At);
