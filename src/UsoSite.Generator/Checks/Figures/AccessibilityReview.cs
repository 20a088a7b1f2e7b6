using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Checks.Figures;

/// <summary>The accessibility statement has been reviewed within a year before the day of the build.</summary>
internal sealed class AccessibilityReview(DateOnly day) : IFigureCheck
{
    public IReadOnlyList<string> Tables => ["accessibility_statement"];

    public bool FollowsKeys => false;

    public IEnumerable<Diagnostic> Find(Network network) =>
        from statement in network.Tables.AccessibilityStatements
        where statement.ReviewDue < day
        select new Diagnostic(Rules.AccessibilityReview, statement.At, new(
            $"The statement was last reviewed on {statement.Reviewed:O}, more than a year before {day:O}.",
            $"Seloste on viimeksi tarkistettu {statement.Reviewed:O}, yli vuosi ennen päivää {day:O}."), new(
            "Go through the statement and the gaps, correct what has changed, and write the day under reviewed.",
            "Käy seloste ja puutteet läpi, korjaa muuttuneet kohdat ja kirjoita päivä sarakkeeseen reviewed."));
}
