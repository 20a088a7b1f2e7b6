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

    public static ComponentsView From(Network network, Language language)
    {
            var season = network.NewestSeason;
        return new ComponentsView(
            ["paper", "raised", "ink", "muted", "rule", "blue", "warm"],
            ["published", "paid", "proposed", "unknown"],
            ["same", "changed", "added", "removed", "incomparable", "missing"],
            FeeExample.All(network),
            FeeTableView.From(season, network),
            network.Municipalities.Select(m => PopulationView.From(network.Population(m.Code), network.NewestSeasonWithTiers is { } tiers ? network.Schedule(tiers.Id) : null, network.SourcesOf("population", "residents")))
                .FirstOrDefault(view => view is not null),
            DisagreementRef.To(network.Tables.Disagreements.Take(1)),
            [.. network.DecisionsFromNewest().Take(1).Select(decision => DecisionView.From(decision, network))],
            [.. network.EventsFromNewest().Take(1).Select(occasion => EventView.From(occasion, network))],
            [.. InitialLetter.All(network, language).Take(6)],
            [.. network.Municipalities.OrderByDescending(m => m.Name.In(language).Length).Take(Suggestions).Select(MunicipalityRef.To)],
            SeasonRef.To(season),
            season.Sources,
            network.SourcesOf("population", "residents"));
    }
}
