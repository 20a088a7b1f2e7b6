namespace UsoSite.Network;

/// <summary>In how many aspects two seasons are alike, differ, or cannot be compared.</summary>
public sealed record ComparisonSummaryView
{
    public required string Older { get; init; }

    public required string Newer { get; init; }

    public required int Total { get; init; }

    /// <summary>All but those that are not comparable or not in the sources.</summary>
    public required int Compared { get; init; }

    public required int Same { get; init; }

    public required int Changed { get; init; }

    public required int Added { get; init; }

    public required int Removed { get; init; }

    /// <summary>Mentioned by the sources of the newer season only.</summary>
    public required int NewlyMentioned { get; init; }

    /// <summary>Mentioned by the sources of the older season only.</summary>
    public required int NoLongerMentioned { get; init; }

    /// <summary>True where something is added or removed.</summary>
    public bool AnyWhole => Added + Removed > 0;

    public required int Incomparable { get; init; }

    public required int Missing { get; init; }

    /// <summary>Every state with its count, in the order of the enumeration.</summary>
    public required IReadOnlyList<StateCountView> States { get; init; }

    public static ComparisonSummaryView From(SeasonComparison comparison) => new()
    {
        Older = comparison.Older.Id.Years,
        Newer = comparison.Newer.Id.Years,
        Total = comparison.Rows.Count,
        Compared = comparison.Compared,
        Same = comparison.Count(SeasonComparisonState.Same),
        Changed = comparison.Count(SeasonComparisonState.Changed),
        Added = comparison.Count(SeasonComparisonState.Added),
        Removed = comparison.Count(SeasonComparisonState.Removed),
        NewlyMentioned = comparison.Count(SeasonComparisonState.NewlyMentioned),
        NoLongerMentioned = comparison.Count(SeasonComparisonState.NoLongerMentioned),
        Incomparable = comparison.Count(SeasonComparisonState.NotComparable),
        Missing = comparison.Count(SeasonComparisonState.NotInSources),
        States = [.. Enum.GetValues<SeasonComparisonState>().Select(state => new StateCountView(state.Name(), comparison.Count(state)))],
    };
}

/// <summary>How many aspects are in one state.</summary>
public sealed record StateCountView(string State, int Count);
