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
