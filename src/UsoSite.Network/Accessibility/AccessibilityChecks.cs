namespace UsoSite.Network;

/// <summary>A site with content that does not meet the accessibility requirements does not say that it meets them in full.</summary>
internal static class AccessibilityStatusCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<AccessibilityStatement> statements, IReadOnlyList<AccessibilityGap> gaps) =>
        from statement in statements
        where statement.Status == "full"
        from gap in gaps
        where gap.IsFailure
        select new Diagnostic(NetworkRules.AccessibilityStatus, statement.At, new(
            $"The status is full, but {gap.Id} does not meet the requirements ({gap.Kind}).",
            $"Tila on full, mutta {gap.Id} ei täytä vaatimuksia ({gap.Kind})."), new(
            "Write partial, or remove the row from accessibility_gaps once it is corrected.",
            "Kirjoita partial, tai poista rivi taulukosta accessibility_gaps, kun puute on korjattu."))
        {
            Key = $"id={gap.Id}",
            Related = gap.At,
        };
}

/// <summary>The accessibility statement is reviewed no earlier than it is prepared, and nothing is to be corrected before it was noted.</summary>
internal static class AccessibilityDatesCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<AccessibilityStatement> statements, IReadOnlyList<AccessibilityGap> gaps)
    {
        foreach (var statement in statements.Where(s => s.Reviewed < s.Prepared))
        {
            yield return Problem(statement.At, null, $"The statement was reviewed on {statement.Reviewed:O}, before it was prepared on {statement.Prepared:O}.",
                $"Seloste on tarkistettu {statement.Reviewed:O}, ennen kuin se on laadittu {statement.Prepared:O}.");
        }

        foreach (var gap in gaps.Where(g => g.FixBy < g.Found))
        {
            yield return Problem(gap.At, $"id={gap.Id}", $"The correction is promised by {gap.FixBy:O}, before it was noted on {gap.Found:O}.",
                $"Korjaus on luvattu viimeistään {gap.FixBy:O}, ennen kuin asia on kirjattu {gap.Found:O}.");
        }
    }

    private static Diagnostic Problem(SourceSpan at, string? key, string en, string fi) =>
        new(NetworkRules.AccessibilityDates, at, new(en, fi), new("Correct the dates.", "Korjaa päivämäärät.")) { Key = key };
}

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
