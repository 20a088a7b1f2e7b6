namespace UsoSite.Network;

/// <summary>Two seasons side by side; groups without rows are left out.</summary>
public sealed record ComparisonTableView(SeasonRef Older, SeasonRef Newer, IReadOnlyList<ComparisonGroupView> Groups)
{
    public static ComparisonTableView From(SeasonComparison comparison, Network network, Func<SeasonComparisonRow, bool> shown)
    {
        var older = new SeasonFacts(comparison.Older, network);
        var newer = new SeasonFacts(comparison.Newer, network);
        return new ComparisonTableView(
            SeasonRef.To(comparison.Older),
            SeasonRef.To(comparison.Newer),
            [
                .. comparison.Rows.Where(shown)
                    .GroupBy(SubjectOf, row => ComparisonRowView.From(row, older, newer))
                    .Select(group => new ComparisonGroupView(group.Key, [.. group])),
            ]);
    }

    private static string SubjectOf(SeasonComparisonRow row) => row switch
    {
        SeasonComparisonRow.LeadTheme or SeasonComparisonRow.Themes => "themes",
        SeasonComparisonRow.OfOffering given => given.Offering.Scope,
        SeasonComparisonRow.MemberCounts or SeasonComparisonRow.KnownMembers => "members",
        _ => "fees",
    };
}
