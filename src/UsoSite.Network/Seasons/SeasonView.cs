namespace UsoSite.Network;

/// <summary>Everything that the sources say of a season.</summary>
public sealed record SeasonView
{
    public required SeasonRef Season { get; init; }

    public required SeasonTimeView Time { get; init; }

    /// <summary>True where the sources tell nothing of the season but its years and number.</summary>
    public required bool OnlyYears { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required IReadOnlyList<string> NumberSources { get; init; }

    public required IReadOnlyList<string> LeadTopicSources { get; init; }

    public required bool TravelCostsExtra { get; init; }

    public required IReadOnlyList<string> TravelCostsSources { get; init; }

    /// <summary>Those that the sources name, in the order of the data.</summary>
    public required IReadOnlyList<SeasonOrganiserView> Organisers { get; init; }

    /// <summary>What the sources say of the season in words.</summary>
    public required IReadOnlyList<StatementGroupView> Statements { get; init; }

    public required IReadOnlyList<TopicView> Topics { get; init; }

    /// <summary>True where a source presents its list of the season's topics as whole.</summary>
    public required bool TopicsWhole { get; init; }

    /// <summary>True where names of topics or words of sources are the site's own translations.</summary>
    public required bool Translated { get; init; }

    /// <summary>True where a source divides the topics further.</summary>
    public required bool AnySubtopics { get; init; }

    public required SeasonOfferingsView Offerings { get; init; }

    public required FeeTableView Fees { get; init; }

    public required SeasonMembersView Members { get; init; }

    /// <summary>Newest first, those without a date last.</summary>
    public required IReadOnlyList<DecisionView> Decisions { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<EventView> Events { get; init; }

    /// <summary>Null for the first season.</summary>
    public required SeasonChangesView? Changes { get; init; }

    /// <summary>Those that concern the season, with notes.</summary>
    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    public required SeasonMarksView Marks { get; init; }

    /// <summary>Null for the first season.</summary>
    public required SeasonRef? Previous { get; init; }

    /// <summary>Null for the newest season.</summary>
    public required SeasonRef? Next { get; init; }

    public static SeasonView From(Season season, Network network, Language language) => new()
    {
        Season = SeasonRef.To(season),
        Time = SeasonTimeView.From(season, network),
        OnlyYears = network.OnlyYearsAreKnown(season),
        Sources = season.Sources,
        NumberSources = season.NumberSources,
        LeadTopicSources = season.LeadTopicSources,
        TravelCostsExtra = season.TravelCostsExtra,
        TravelCostsSources = season.TravelCostsSources,
        Organisers = SeasonOrganiserView.From(season, network),
        Statements = StatementGroupView.OfSeason(season, network),
        Topics = TopicView.From(season, network),
        TopicsWhole = season.TopicsComplete,
        Translated = network.SeasonIsTranslated(season, language),
        AnySubtopics = network.AnySubtopicsOf(season),
        Offerings = SeasonOfferingsView.From(season, network),
        Fees = FeeTableView.From(season, network),
        Members = SeasonMembersView.From(season, network, language),
        Decisions = [.. network.Decisions.Of(season).Select(decision => DecisionView.From(decision, network))],
        Events = [.. network.EventsOf(season).Select(e => EventView.From(e, network))],
        Changes = SeasonChangesView.From(season, network),
        Disagreements = [.. network.DisagreementsOf(season).Select(disagreement => DisagreementView.From(disagreement, network))],
        Marks = SeasonMarksView.From(season, network),
        Previous = network.Previous(season) is { } previous ? SeasonRef.To(previous) : null,
        Next = network.Next(season) is { } next ? SeasonRef.To(next) : null,
    };
}

/// <summary>What differs from the season before, by the same rules as the page of the pair.</summary>
public sealed record SeasonChangesView(ComparisonSummaryView Summary, ComparisonTableView Table)
{
    public static SeasonChangesView? From(Season season, Network network) =>
        network.Previous(season) is { } previous ? From(SeasonComparison.Between(network, previous, season), network) : null;

    private static SeasonChangesView From(SeasonComparison comparison, Network network) => new(
        ComparisonSummaryView.From(comparison, network),
        ComparisonTableView.From(comparison, network, row => row.Differs));
}
