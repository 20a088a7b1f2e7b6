namespace UsoSite.Network;

/// <summary>What two seasons have alike and what differs, told by its rows.</summary>
public sealed record ComparisonSummaryView
{
    private static readonly SeasonComparisonState[] InOrderOfTelling =
    [
        SeasonComparisonState.Changed, SeasonComparisonState.Added, SeasonComparisonState.Removed,
        SeasonComparisonState.NewlyMentioned, SeasonComparisonState.NoLongerMentioned, SeasonComparisonState.Same,
    ];

    public required string Older { get; init; }

    public required string Newer { get; init; }

    public required int Total { get; init; }

    /// <summary>All but those that are not comparable or not in the sources.</summary>
    public required int Compared { get; init; }

    public required int Same { get; init; }

    public required int Incomparable { get; init; }

    public required int Missing { get; init; }

    /// <summary>The rows that could be compared: what differs first. States without rows are left out.</summary>
    public required IReadOnlyList<ToldStateView> Told { get; init; }

    /// <summary>True where the fee of at least one tier could be compared.</summary>
    public required bool FeesCompared { get; init; }

    /// <summary>Every state with its count, in the order of the enumeration.</summary>
    public required IReadOnlyList<StateCountView> States { get; init; }

    public static ComparisonSummaryView From(SeasonComparison comparison, Network network)
    {
        var older = new SeasonFacts(comparison.Older, network);
        var newer = new SeasonFacts(comparison.Newer, network);
        var byState = comparison.Rows.ToLookup(row => row.State);
        return new ComparisonSummaryView
        {
            Older = comparison.Older.Id.Years,
            Newer = comparison.Newer.Id.Years,
            Total = comparison.Rows.Count,
            Compared = comparison.Compared,
            Same = comparison.Count(SeasonComparisonState.Same),
            Incomparable = comparison.Count(SeasonComparisonState.NotComparable),
            Missing = comparison.Count(SeasonComparisonState.NotInSources),
            Told =
            [
                .. InOrderOfTelling.Where(byState.Contains)
                    .Select(state => new ToldStateView(state.Name(), [.. byState[state].Select(row => ComparisonRowView.From(row, older, newer))])),
            ],
            FeesCompared = comparison.Rows.OfType<SeasonComparisonRow.OfFee>().Any(fee => fee.Rise is not null),
            States = [.. Enum.GetValues<SeasonComparisonState>().Select(state => new StateCountView(state.Name(), comparison.Count(state)))],
        };
    }
}

/// <summary>The rows in one state, in the order of the comparison.</summary>
public sealed record ToldStateView(string State, IReadOnlyList<ComparisonRowView> Rows);

/// <summary>How many aspects are in one state.</summary>
public sealed record StateCountView(string State, int Count);
