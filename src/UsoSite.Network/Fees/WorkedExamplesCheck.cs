namespace UsoSite.Network;

/// <summary>The fee of every worked example is the one that the example expects.</summary>
internal static class WorkedExamplesCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<WorkedExample> examples, IReadOnlyList<Season> seasons, IReadOnlyList<FeeTier> tiers, IReadOnlyList<Population> population, IReadOnlyList<Decision> decisions)
    {
        var fees = new Fees(seasons, tiers, new Populations(population, []), decisions);
        var seasonById = seasons.ToDictionary(season => season.Id);
        foreach (var example in examples)
        {
            if (example.Municipality is null && example.Residents is null)
            {
                yield return Problem(example, new("The example names neither a municipality nor residents.",
                    "Esimerkissä ei ole kuntaa eikä asukasmäärää."));
                continue;
            }

            var season = seasonById[example.Season];
            if (!season.DatesHold || !FeeTierCoverageCheck.IsCovered(fees.Schedule(season.Id)))
            {
                continue;
            }

            var annual = fees.FeeOf(example, season).Annual;
            if (annual != example.ExpectedAnnualFee || annual * season.FeeYears != example.ExpectedSeasonFee)
            {
                yield return Problem(example, new(
                    $"Expected {Show(example.ExpectedAnnualFee, example.ExpectedSeasonFee).En}; the calculation gives {Show(annual, annual * season.FeeYears).En}.",
                    $"Odotettiin: {Show(example.ExpectedAnnualFee, example.ExpectedSeasonFee).Fi}; laskelma antaa: {Show(annual, annual * season.FeeYears).Fi}."));
            }
        }
    }

    private static Text Show(int? annual, int? season) => annual is null && season is null
        ? new("no known fee", "maksua ei tiedetä")
        : new($"{Show(annual)} a year and {Show(season)} for the season", $"{Show(annual)} vuodessa ja {Show(season)} kaudelta");

    private static string Show(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "—";

    private static Diagnostic Problem(WorkedExample example, Text message) =>
        new(NetworkRules.WorkedExampleMismatch, example.At, message, new(
            "Work the example out by hand from the source; then correct the example or the tiers (an empty fee means “not known”).",
            "Laske esimerkki käsin lähteestä ja korjaa sitten esimerkki tai maksuluokat (tyhjä maksu tarkoittaa ”ei tiedossa”)."))
        { Key = $"season={example.Season} municipality={example.Municipality} residents={example.Residents}" };
}
