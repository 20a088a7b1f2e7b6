using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Checks.Figures;

/// <summary>A site with content that does not meet the accessibility requirements does not say that it meets them in full.</summary>
internal sealed class AccessibilityStatus : IFigureCheck
{
    public IReadOnlyList<string> Tables => ["accessibility_statement", "accessibility_gaps"];

    public bool FollowsKeys => false;

    public IEnumerable<Diagnostic> Find(Network network) =>
        from statement in network.Tables.AccessibilityStatements
        where statement.Status == "full"
        from gap in network.Tables.AccessibilityGaps
        where gap.IsFailure
        select new Diagnostic(Rules.AccessibilityStatus, statement.At, new(
            $"The status is full, but {gap.Id} does not meet the requirements ({gap.Kind}).",
            $"Tila on full, mutta {gap.Id} ei täytä vaatimuksia ({gap.Kind})."), new(
            "Write partial, or remove the row from accessibility_gaps once it is corrected.",
            "Kirjoita partial, tai poista rivi taulukosta accessibility_gaps, kun puute on korjattu."))
        {
            Key = $"id={gap.Id}",
            Related = gap.At,
        };
}
