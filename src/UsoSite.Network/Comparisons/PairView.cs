namespace UsoSite.Network;

/// <summary>Two seasons compared.</summary>
public sealed record PairView
{
    public required SeasonRef Older { get; init; }

    public required SeasonRef Newer { get; init; }

    public required ComparisonSummaryView Summary { get; init; }

    /// <summary>What differs, or is mentioned by the sources of one season only.</summary>
    public required ComparisonTableView Differences { get; init; }

    public required ComparisonTableView Incomparable { get; init; }

    public required ComparisonTableView Same { get; init; }

    public required ComparisonTableView Missing { get; init; }

    /// <summary>True where for each of the seasons a source presents its list of offerings as whole.</summary>
    public required bool BothWhole { get; init; }

    /// <summary>Municipalities that the sources name in both seasons, signed up or confirmed.</summary>
    public required IReadOnlyList<MunicipalityRef> SharedMembers { get; init; }

    /// <summary>True where a topic's name is the site's own translation.</summary>
    public required bool Translated { get; init; }

    public required SeasonChoiceView Choice { get; init; }

    /// <summary>The other pairs of each of the two seasons; without a season that has no other.</summary>
    public required IReadOnlyList<OtherPairsView> OtherPairs { get; init; }

    internal static PairView From(SeasonComparison comparison, Network network, Language language)
    {
        var (older, newer) = (comparison.Older, comparison.Newer);
        OtherPairsView[] others = [OtherPairsView.From(network, newer, older), OtherPairsView.From(network, older, newer)];
        return new PairView
        {
            Older = SeasonRef.To(older),
            Newer = SeasonRef.To(newer),
            Summary = ComparisonSummaryView.From(comparison, network),
            Differences = ComparisonTableView.From(comparison, network, row => row.Differs),
            Incomparable = ComparisonTableView.From(comparison, network, row => row.State is SeasonComparisonState.NotComparable),
            Same = ComparisonTableView.From(comparison, network, row => row.State is SeasonComparisonState.Same),
            Missing = ComparisonTableView.From(comparison, network, row => row.State is SeasonComparisonState.NotInSources),
            BothWhole = comparison.OfferingsAreWhole,
            SharedMembers =
            [
                .. comparison.SharedMembers.InOrder(language, code => network.Municipality(code).Name).Select(code => MunicipalityRef.To(network, code)),
            ],
            Translated = network.TopicsAreTranslated(older, language) || network.TopicsAreTranslated(newer, language),
            Choice = SeasonChoiceView.From(network, newer, older),
            OtherPairs = [.. others.Where(other => other.Pairs.Count > 0)],
        };
    }
}

/// <summary>The pages that compare one season with others.</summary>
/// <param name="Pairs">By the other season, newest first.</param>
public sealed record OtherPairsView(SeasonRef Season, IReadOnlyList<OtherPairsView.Pair> Pairs)
{
    /// <summary>A page of two seasons, named by the one that is not this.</summary>
    public sealed record Pair(SeasonRef Other, string OlderId, string NewerId);

    /// <summary>The pages of a season other than the one with a given partner.</summary>
    internal static OtherPairsView From(Network network, Season season, Season partner) => new(SeasonRef.To(season),
    [
        .. network.Seasons.Reverse()
            .Where(other => other != season && other != partner)
            .Select(other => other.Start < season.Start
                ? new Pair(SeasonRef.To(other), other.Id.Value, season.Id.Value)
                : new Pair(SeasonRef.To(other), season.Id.Value, other.Id.Value)),
    ]);
}
