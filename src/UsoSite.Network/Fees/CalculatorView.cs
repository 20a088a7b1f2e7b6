namespace UsoSite.Network;

/// <summary>What the fee depends on and what it is, as far as the sources tell. Seasons stand the newest first.</summary>
/// <param name="DraftPart">What the address of a draft decision has after that of the municipality.</param>
/// <param name="Tiers">Seasons whose fee tiers are known.</param>
/// <param name="Paid">Seasons of which only fees by decision are known.</param>
/// <param name="Unknown">Seasons of which no fee is known.</param>
/// <param name="PopulationDate">The day of the newest populations.</param>
/// <param name="Rules">For each season of which any fee is known.</param>
/// <param name="TravelCosts">Seasons whose sources say that travel costs come on top.</param>
/// <param name="Vat">Decisions and proposals that say that VAT comes on top.</param>
public sealed record CalculatorView(
    IReadOnlyList<InitialLetter> Letters,
    IReadOnlyList<SeasonRef> Seasons,
    string DraftPart,
    IReadOnlyList<FeeTableView> Tiers,
    IReadOnlyList<FeeTableView> Paid,
    IReadOnlyList<SeasonRef> Unknown,
    DateOnly PopulationDate,
    IReadOnlyList<string> PopulationSources,
    IReadOnlyList<PopulationRule> Rules,
    IReadOnlyList<FeeTableView> TravelCosts,
    IReadOnlyList<DecisionView> Vat,
    IReadOnlyList<WorkedExampleView> Examples)
{
    public static CalculatorView From(Network network, Language language)
    {
            var populationSources = network.SourcesOf("population", "residents");
        FeeTableView[] tables = [.. network.Seasons.Reverse().Select(season => FeeTableView.From(season, network))];
        return new CalculatorView(
            InitialLetter.All(network, language),
            [.. tables.Select(t => t.Season)],
            Addresses.DraftPart(language),
            [.. tables.Where(t => t.Tiers.Count > 0)],
            [.. tables.Where(t => t.Paid.Count > 0)],
            [.. tables.Where(t => t.Tiers.Count + t.Paid.Count == 0).Select(t => t.Season)],
            new DateOnly(network.NewestPopulationYear, 12, 31),
            populationSources,
            [.. tables.Where(t => t.Tiers.Count + t.Paid.Count > 0).Select(t => PopulationRule.From(network.Season(new SeasonId(t.Season.Id)), network))],
            [.. tables.Where(t => t.TravelCostsExtra)],
            [.. network.DecisionsFromNewest().Where(d => d.VatExcluded).Select(d => DecisionView.From(d, network))],
            [.. network.Tables.WorkedExamples.OrderByDescending(e => e.Season.Value, StringComparer.Ordinal)
                .ThenBy(e => e.Residents).Select(e => WorkedExampleView.From(e, network, populationSources))]);
    }
}
