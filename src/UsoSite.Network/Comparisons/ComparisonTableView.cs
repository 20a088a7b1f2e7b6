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
        SeasonComparisonRow.LeadTopic or SeasonComparisonRow.Topics => "themes",
        SeasonComparisonRow.OfOffering given => given.Offering.Scope,
        SeasonComparisonRow.MemberCounts or SeasonComparisonRow.KnownMembers => "members",
        _ => "fees",
    };
}

/// <summary>Rows of a comparison under one heading.</summary>
/// <param name="Subject"><c>themes</c>, <c>network</c>, <c>municipality</c>, <c>fees</c> or <c>members</c>.</param>
public sealed record ComparisonGroupView(string Subject, IReadOnlyList<ComparisonRowView> Rows);

/// <summary>One aspect of two seasons side by side.</summary>
/// <param name="Aspect">
/// <c>lead-theme</c>, <c>themes</c>, <c>offering</c>, <c>fee</c>, <c>fees</c> where no tiers are known, <c>decided-fees</c>,
/// <c>travel-costs</c>, <c>member-counts</c> or <c>known-members</c>.
/// </param>
/// <param name="State"><c>same</c>, <c>changed</c>, <c>added</c>, <c>removed</c>, <c>new</c>, <c>gone</c>, <c>incomparable</c> or <c>missing</c>.</param>
public sealed record ComparisonRowView(string Aspect, string State, FactView Older, FactView Newer)
{
    /// <summary>Of an offering: its id.</summary>
    public string Offering { get; init; } = "";

    /// <summary>Those of both seasons.</summary>
    public IReadOnlyList<string> Sources => SourceIdList.Of(Older.Sources, Newer.Sources);

    /// <summary>Of an offering.</summary>
    public LocalText? Name { get; init; }

    /// <summary>Of an offering: its name inside a sentence.</summary>
    public LocalText? NameInSentence => Name is { } name ? new(Uncapitalised(name.Fi), Uncapitalised(name.Sv), Uncapitalised(name.En)) : null;

    /// <summary>Of the fee of a tier.</summary>
    public TierRangeView? Range { get; init; }

    /// <summary>Where both fees are known and differ: <c>up</c> or <c>down</c>; empty elsewhere.</summary>
    public string Direction { get; init; } = "";

    /// <summary>How many euros a year the fees differ by, without sign.</summary>
    public int? Difference { get; init; }

    /// <summary>How many per cent of the older fee they differ by, without sign.</summary>
    public double? Percent { get; init; }

    internal static ComparisonRowView From(SeasonComparisonRow row, SeasonFacts older, SeasonFacts newer)
    {
        ComparisonRowView Both(string aspect, Func<SeasonFacts, FactView> fact) => new(aspect, row.State.Name(), fact(older), fact(newer));

        return row switch
        {
            SeasonComparisonRow.LeadTopic => Both("lead-theme", facts => facts.LeadTopic),
            SeasonComparisonRow.Topics => Both("themes", facts => facts.Topics),
            SeasonComparisonRow.OfOffering given => Both("offering", facts => facts.Offering(given.Offering)) with
            {
                Offering = given.Offering.Id,
                Name = given.Offering.Name,
            },
            SeasonComparisonRow.OfFee { Range: null } => Both("fees", facts => facts.Fee(null)),
            SeasonComparisonRow.OfFee { Range: { } range } fee => Both("fee", facts => facts.Fee(range)) with
            {
                Range = TierRangeView.From(range),
                Direction = fee.Rise switch { > 0 => "up", < 0 => "down", _ => "" },
                Difference = fee.Rise is { } rise ? Math.Abs(rise) : null,
                Percent = fee.RisePercent is { } percent ? Math.Abs(percent) : null,
            },
            SeasonComparisonRow.FeesInDecisions => Both("decided-fees", facts => facts.DecidedFees),
            SeasonComparisonRow.TravelCosts => Both("travel-costs", facts => facts.TravelCosts),
            SeasonComparisonRow.MemberCounts => Both("member-counts", facts => facts.MemberCounts),
            SeasonComparisonRow.KnownMembers => Both("known-members", facts => facts.KnownMembers),
            _ => throw new InvalidOperationException($"A row of the kind {row.GetType().Name} has no view."),
        };
    }

    /// <summary>An abbreviation keeps its capitals.</summary>
    private static string Uncapitalised(string text) =>
        text.Length > 1 && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
