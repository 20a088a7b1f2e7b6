namespace UsoSite.Network;

/// <summary>A decision's total is its yearly fee times the years of the season.</summary>
internal static class DecisionTotalsCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Decision> decisions, IReadOnlyList<Season> seasons) =>
        from decision in decisions
        join season in seasons on decision.Season equals season.Id
        let years = season.FeeYears
        where season.DatesHold && decision is { AnnualFee: not null, TotalFee: not null } && decision.TotalFee != decision.AnnualFee * years
        select new Diagnostic(NetworkRules.DecisionTotal, decision.At, new(
            $"The total is {decision.TotalFee}, and {years} × {decision.AnnualFee} is {years * decision.AnnualFee}.",
            $"Kokonaismaksu on {decision.TotalFee}, ja {years} × {decision.AnnualFee} on {years * decision.AnnualFee}."), new(
            "Check both against the decision; leave the total empty where the decision does not state it.",
            "Tarkista molemmat päätöksestä; jätä kokonaismaksu tyhjäksi, jos päätös ei mainitse sitä."))
        {
            Key = $"id={decision.Id}",
        };
}
