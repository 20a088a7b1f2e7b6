namespace UsoSite.Network;

/// <summary>A municipality's decision on taking part in a season, or a proposal of one.</summary>
/// <param name="Outcome"><c>joined</c>, or <c>proposed</c> where the outcome is not in the sources.</param>
/// <param name="DateState"><c>known</c> or <c>unknown</c>.</param>
/// <param name="DateKind"><c>decision</c>, <c>extract</c> for the day of the extract, <c>meeting</c> where the outcome is not seen; null where there is no date.</param>
/// <param name="Body">The deciding body.</param>
/// <param name="FeeState"><c>stated</c> or <c>unknown</c>.</param>
/// <param name="AnnualFeeEur">As the decision states it; null where it does not.</param>
/// <param name="TotalFeeEur">For the season, as the decision states it; null where it does not.</param>
/// <param name="Vat"><c>excluded</c> where the source says so; <c>unknown</c> where it does not mention VAT.</param>
internal sealed record ApiDecision(
    string Id,
    ApiCode Municipality,
    string Season,
    string Outcome,
    string DateState,
    DateOnly? Date,
    string? DateKind,
    ApiCode Body,
    string? Section,
    string? CaseNumber,
    string FeeState,
    int? AnnualFeeEur,
    int? TotalFeeEur,
    string Vat,
    IReadOnlyList<string> Sources)
{
    public static ApiDecision From(Decision decision, Network network) => new(
        decision.Id,
        new ApiCode(decision.Municipality.Value, ApiText.From(network.Municipality(decision.Municipality).Name)),
        decision.Season.Value,
        decision.Joined ? "joined" : "proposed",
        decision.Date is null ? "unknown" : "known",
        decision.Date,
        decision.Date is null ? null : decision.OtherDateKind is { Length: > 0 } other ? other : "decision",
        new ApiCode(decision.Body, ApiText.From(network.Term(decision.Body).Name)),
        ApiContext.Known(decision.Section),
        ApiContext.Known(decision.CaseNumber),
        decision.AnnualFee is null && decision.TotalFee is null ? "unknown" : "stated",
        decision.AnnualFee,
        decision.TotalFee,
        decision.VatExcluded ? "excluded" : "unknown",
        decision.Sources);
}

/// <summary>Every decision and proposal, the newest first.</summary>
internal sealed record DecisionsDocument(ApiRevision Revision, IReadOnlyList<ApiDecision> Decisions, IReadOnlyList<ApiSource> Sources)
{
    public static DecisionsDocument From(ApiContext context)
    {
        ApiDecision[] decisions = [.. context.Network.Decisions.FromNewest.Select(decision => ApiDecision.From(decision, context.Network))];
        return new(context.Revision, decisions, context.Sources(decisions.SelectMany(decision => decision.Sources)));
    }
}
