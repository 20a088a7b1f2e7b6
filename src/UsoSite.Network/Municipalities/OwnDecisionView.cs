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
    public static OwnDecisionView Of(Decision decision, Network network)
    {
        var municipality = network.Municipality(decision.Municipality);
        Disagreement[] own = [.. network.DisagreementsOf(municipality).Where(disagreement => disagreement.Sources.Intersect(decision.Sources).Any())];
        return new OwnDecisionView(
            DecisionView.Of(decision, network),
            DisagreementRef.Of(own.About("date")),
            DisagreementRef.Of(own.About("fee")),
            DisagreementRef.Of(decision.VatExcluded ? network.Tables.Disagreements.About("vat") : []));
    }
}
