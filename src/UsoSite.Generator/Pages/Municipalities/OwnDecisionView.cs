using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Pages.Municipalities;

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
            DisagreementRef.Of(About("date", own)),
            DisagreementRef.Of(About("fee", own)),
            DisagreementRef.Of(decision.VatExcluded ? About("vat", network.Tables.Disagreements) : []));
    }

    /// <summary>The disagreements that have a word in their id, as <c>kuopio-decision-date</c> has <c>date</c>.</summary>
    private static IEnumerable<Disagreement> About(string word, IEnumerable<Disagreement> disagreements) =>
        disagreements.Where(disagreement => disagreement.Id.Split('-').Contains(word));
}
