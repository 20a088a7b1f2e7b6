using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Checks.Figures;

/// <summary>Every worked example comes out as written.</summary>
internal sealed class WorkedExamples : IFigureCheck
{
    public IReadOnlyList<string> Tables =>
        ["worked_examples", "fee_tiers", "seasons", "population", "municipalities", "decisions"];

    public bool FollowsKeys => true;

    public IEnumerable<Diagnostic> Find(Network network)
    {
        foreach (var example in network.Tables.WorkedExamples)
        {
            if (example.Municipality is null && example.Residents is null)
            {
                yield return Problem(example, new("The example names neither a municipality nor residents.",
                    "Esimerkissä ei ole kuntaa eikä asukasmäärää."));
                continue;
            }

            var season = network.Season(example.Season);
            if (!season.DatesHold || !FeeTierCoverage.Holds(network.Schedule(season.Id)))
            {
                continue;
            }

            var annual = AnnualFee(network, season, example);
            if (annual != example.ExpectedAnnualFee || annual * season.FeeYears != example.ExpectedSeasonFee)
            {
                yield return Problem(example, new(
                    $"Expected {Show(example.ExpectedAnnualFee, example.ExpectedSeasonFee).En}; the calculation gives {Show(annual, annual * season.FeeYears).En}.",
                    $"Odotettiin: {Show(example.ExpectedAnnualFee, example.ExpectedSeasonFee).Fi}; laskelma antaa: {Show(annual, annual * season.FeeYears).Fi}."));
            }
        }
    }

    /// <summary>Given residents decide; without them the municipality's own population and decision do.</summary>
    private static int? AnnualFee(Network network, Season season, WorkedExample example) => example switch
    {
        { Residents: { } residents } => (network.Schedule(season.Id).FeeOf(residents) as Fee.Published)?.Euros,
        { Municipality: { } municipality } => network.FeeOf(municipality, season).AnnualFee,
        _ => null,
    };

    private static Text Show(int? annual, int? season) => annual is null && season is null
        ? new("no known fee", "maksu ei ole tiedossa")
        : new($"{Show(annual)} a year and {Show(season)} for the season", $"{Show(annual)} vuodessa ja {Show(season)} kaudelta");

    private static string Show(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "—";

    private static Diagnostic Problem(WorkedExample example, Text message) =>
        new(Rules.WorkedExampleMismatch, example.At, message, new(
            "Work the example out by hand from the source; then correct the example or the tiers (an empty fee means “not known”).",
            "Laske esimerkki käsin lähteestä ja korjaa sitten esimerkki tai maksuluokat (tyhjä maksu tarkoittaa ”ei tiedossa”)."))
        { Key = $"season={example.Season} municipality={example.Municipality} residents={example.Residents}" };
}
