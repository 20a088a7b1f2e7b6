namespace UsoSite.Network;

/// <summary>A decision on the page of its municipality.</summary>
/// <param name="DateMarks">Disagreements about its date.</param>
/// <param name="FeeMarks">Disagreements about its fee.</param>
/// <param name="VatMarks">Disagreements about VAT where the decision mentions it.</param>
public sealed record OwnDecisionView(
    DecisionView Decision,
    IReadOnlyList<DisagreementRef> DateMarks,
    IReadOnlyList<DisagreementRef> FeeMarks,
    IReadOnlyList<DisagreementRef> VatMarks)
{
    public static OwnDecisionView From(Decision decision, Network network)
    {
        var municipality = network.Municipality(decision.Municipality);
        Disagreement[] own = [.. network.DisagreementsOf(municipality).Where(disagreement => disagreement.Sources.Intersect(decision.Sources).Any())];
        return new OwnDecisionView(
            DecisionView.From(decision, network),
            DisagreementRef.To(own.About("date")),
            DisagreementRef.To(own.About("fee")),
            DisagreementRef.To(decision.VatExcluded ? network.Tables.Disagreements.About("vat") : []));
    }
}
