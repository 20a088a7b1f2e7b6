using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Checks.Figures;

/// <summary>A decision's total is its yearly fee times the years of the season.</summary>
internal sealed class DecisionTotals : IFigureCheck
{
    public IReadOnlyList<string> Tables => ["decisions", "seasons"];

    public bool FollowsKeys => true;

    public IEnumerable<Diagnostic> Find(Network network) =>
        from decision in network.Tables.Decisions
        let season = network.Season(decision.Season)
        let years = season.FeeYears
        where season.DatesHold && decision is { AnnualFee: not null, TotalFee: not null } && decision.TotalFee != decision.AnnualFee * years
        select new Diagnostic(Rules.DecisionTotal, decision.At, new(
            $"The total is {decision.TotalFee}, and {years} × {decision.AnnualFee} is {years * decision.AnnualFee}.",
            $"Kokonaismaksu on {decision.TotalFee}, ja {years} × {decision.AnnualFee} on {years * decision.AnnualFee}."), new(
            "Check both against the decision; leave the total empty where the decision does not state it.",
            "Tarkista molemmat päätöksestä; jätä kokonaismaksu tyhjäksi, jos päätös ei mainitse sitä."))
        {
            Key = $"id={decision.Id}",
        };
}
