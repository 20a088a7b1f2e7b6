namespace UsoSite.Network;

/// <summary>The accessibility statement has been reviewed within a year before the day of the build.</summary>
internal static class AccessibilityReviewCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<AccessibilityStatement> statements, DateOnly day) =>
        from statement in statements
        where statement.ReviewDue < day
        select new Diagnostic(NetworkRules.AccessibilityReview, statement.At, new(
            $"The statement was last reviewed on {statement.Reviewed:O}, more than a year before {day:O}.",
            $"Seloste on viimeksi tarkistettu {statement.Reviewed:O}, yli vuosi ennen päivää {day:O}."), new(
            "Go through the statement and the gaps, correct what has changed, and write the day under reviewed.",
            "Käy seloste ja puutteet läpi, korjaa muuttuneet kohdat ja kirjoita päivä sarakkeeseen reviewed."));
}
