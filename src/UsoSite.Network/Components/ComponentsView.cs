namespace UsoSite.Network;

/// <summary>What the page of components shows them with.</summary>
/// <param name="Colours">Names of the theme's colours.</param>
/// <param name="FeeStates">Every state of a fee.</param>
/// <param name="ComparisonStates">Every state of a row of a comparison.</param>
/// <param name="Fees">A fee in each state that the data has.</param>
/// <param name="Population">The population of the first municipality that has one.</param>
public sealed record ComponentsView(
    IReadOnlyList<string> Colours,
    IReadOnlyList<string> FeeStates,
    IReadOnlyList<string> ComparisonStates,
    IReadOnlyList<FeeExample> Fees,
    FeeTableView FeeTable,
    PopulationView? Population,
    IReadOnlyList<DisagreementRef> Disagreements,
    IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<EventView> Events,
    IReadOnlyList<InitialLetter> Letters,
    IReadOnlyList<MunicipalityRef> Municipalities,
    SeasonRef Season,
    IReadOnlyList<string> SeasonSources,
    IReadOnlyList<string> PopulationSources)
{
    private const int Suggestions = 3;

    public static ComponentsView Of(Network network, Language language)
    {
            var season = network.NewestSeason;
        return new ComponentsView(
            ["paper", "raised", "ink", "muted", "rule", "blue", "warm"],
            ["published", "paid", "proposed", "unknown"],
            ["same", "changed", "added", "removed", "incomparable", "missing"],
            FeeExample.Of(network),
            FeeTableView.Of(season, network),
            network.Municipalities.Select(m => PopulationView.Of(network.Population(m.Code), network.NewestSeasonWithTiers is { } tiers ? network.Schedule(tiers.Id) : null, network.SourcesOf("population", "residents")))
                .FirstOrDefault(view => view is not null),
            DisagreementRef.Of(network.Tables.Disagreements.Take(1)),
            [.. network.DecisionsFromNewest().Take(1).Select(decision => DecisionView.Of(decision, network))],
            [.. network.EventsFromNewest().Take(1).Select(occasion => EventView.Of(occasion, network))],
            [.. InitialLetter.Of(network, language).Take(6)],
            [.. network.Municipalities.OrderByDescending(m => m.Name.In(language).Length).Take(Suggestions).Select(MunicipalityRef.Of)],
            SeasonRef.Of(season),
            season.Sources,
            network.SourcesOf("population", "residents"));
    }
}
