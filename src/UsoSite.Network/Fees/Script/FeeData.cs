using System.Security.Cryptography;
using System.Text.Json;

namespace UsoSite.Network;

/// <summary>Everything that the fee calculator in the browser works fees out from: the value of <c>fees.js</c>.</summary>
/// <param name="Version">Changes with every figure that a fee or its state rests on, and with nothing else.</param>
/// <param name="Languages">The order in which names and slugs stand: <c>fi</c>, <c>sv</c>, <c>en</c>.</param>
/// <param name="Seasons">The newest first.</param>
/// <param name="PopulationYears">The years of <see cref="MunicipalityFigures.Residents"/>, the newest first.</param>
/// <param name="PopulationSources">Ids of the sources of the populations.</param>
/// <param name="Sources">Every source that a fee or a population has, by id.</param>
public sealed record FeeData(
    string Version,
    IReadOnlyList<string> Languages,
    IReadOnlyList<SeasonFees> Seasons,
    IReadOnlyList<int> PopulationYears,
    IReadOnlyList<MunicipalityFigures> Municipalities,
    IReadOnlyList<FormerMunicipality> Former,
    IReadOnlyList<OwnDecision> Decisions,
    IReadOnlyList<string> PopulationSources,
    IReadOnlyDictionary<string, CitedSource> Sources)
{
    public static FeeData From(Network network)
    {
            var years = YearsIn(network);
        var populationSources = network.SourcesOf("population", "residents");
        SeasonFees[] seasons = [.. network.Seasons.Reverse().Select(season => SeasonFees.From(season, network))];
        MunicipalityFigures[] municipalities = [.. network.Municipalities.Select(m => MunicipalityFigures.From(m, network, years))];
        OwnDecision[] decisions = [.. OwnDecision.In(network)];
        return new FeeData(
            VersionOf(seasons, years, municipalities, decisions),
            [.. Language.All.Select(language => language.Code)],
            seasons,
            years,
            municipalities,
            [.. network.Tables.Mergers.Select(FormerMunicipality.From)],
            decisions,
            populationSources,
            seasons.SelectMany(season => season.Tiers.SelectMany(tier => tier.Sources).Concat(season.TravelCosts ?? []))
                .Concat(decisions.SelectMany(decision => decision.Sources))
                .Concat(populationSources)
                .Distinct()
                .ToDictionary(id => id, id => CitedSource.From(network.Source(id)), StringComparer.Ordinal));
    }

    /// <summary>The years of which some season takes some municipality's population, the newest first.</summary>
    private static int[] YearsIn(Network network) =>
    [
        .. network.Seasons
            .SelectMany(season => network.Municipalities.Select(m => network.Fees.Population(m.Code, season)?.Year))
            .OfType<int>().Distinct().OrderDescending(),
    ];

    private static string VersionOf(SeasonFees[] seasons, int[] years, MunicipalityFigures[] municipalities, OwnDecision[] decisions)
    {
        var residents = municipalities.Select(m => new { m.Code, m.Residents }).OrderBy(m => m.Code, StringComparer.Ordinal);
        var fees = decisions.Select(d => new { d.Municipality, d.Season, d.Annual, d.Total, d.VatExcluded, d.Joined });
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { seasons, years, residents, fees })))[..8];
    }
}
