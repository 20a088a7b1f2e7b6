namespace UsoSite.Network;

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
