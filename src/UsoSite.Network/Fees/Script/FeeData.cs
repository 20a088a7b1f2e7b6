using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using UsoSite.Generator.Scripts;

namespace UsoSite.Network;

/// <summary>Everything that the fee calculator in the browser calculates with: the value of <c>fees.js</c>, its members in this order.</summary>
public sealed record FeeData
{
    /// <summary>Changes with every figure that a fee or its state depends on, and with nothing else.</summary>
    public required string Version { get; init; }

    /// <summary>The order of names and slugs: <c>fi</c>, <c>sv</c>, <c>en</c>.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<SeasonFees> Seasons { get; init; }

    /// <summary>Id of the season that is shown first.</summary>
    public required string CurrentSeason { get; init; }

    /// <summary>The seasons that there are draft decisions on, the earliest first.</summary>
    public required IReadOnlyList<DraftOfSeason> Drafts { get; init; }
    /// <summary>The share of a population within which the boundary of its tier is near.</summary>
    public required double NearShare { get; init; }

    /// <summary>The years of <see cref="MunicipalityFigures.Residents"/>, the newest first.</summary>
    public required IReadOnlyList<int> PopulationYears { get; init; }

    public required IReadOnlyList<MunicipalityFigures> Municipalities { get; init; }

    public required IReadOnlyList<FormerMunicipality> Former { get; init; }

    public required IReadOnlyList<OwnDecision> Decisions { get; init; }

    /// <summary>Ids of the sources of the populations, for each of <see cref="PopulationYears"/>.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> PopulationSources { get; init; }

    /// <summary>Every source that a fee or a population has, by id.</summary>
    public required IReadOnlyDictionary<string, CitedSource> Sources { get; init; }

    [JsonIgnore]
    public DataScript Script => DataScript.From("fees", json => JsonSerializer.Serialize(json, this, FeeDataJson.Default.FeeData));

    public static FeeData From(Network network)
    {
        var years = PopulationYearsOfFees(network);
        IReadOnlyList<string>[] populationSources = [.. years.Select(year => network.PopulationSources(year))];
        SeasonFees[] seasons = [.. network.Seasons.Reverse().Select(season => SeasonFees.From(season, network))];
        MunicipalityFigures[] municipalities = [.. network.Municipalities.Select(m => MunicipalityFigures.From(m, network, years))];
        OwnDecision[] decisions = [.. OwnDecision.In(network)];
        return new FeeData
        {
            Version = VersionOf(seasons, years, municipalities, decisions),
            Languages = [.. Language.All.Select(language => language.Code)],
            Seasons = seasons,
            CurrentSeason = network.CurrentSeason.Id.Value,
            Drafts = [.. network.OpenSeasons.Select(season => new DraftOfSeason(season.Id.Value, season.Id == network.NewestSeason.Id ? "" : $"{season.Id}/"))],
            NearShare = TierStep.NearShare,
            PopulationYears = years,
            Municipalities = municipalities,
            Former = [.. network.Tables.Mergers.Select(FormerMunicipality.From)],
            Decisions = decisions,
            PopulationSources = populationSources,
            Sources = seasons.SelectMany(season => season.Tiers.SelectMany(tier => tier.Sources).Concat(season.TravelCosts ?? []))
                .Concat(decisions.SelectMany(decision => decision.Sources))
                .Concat(populationSources.SelectMany(ids => ids))
                .Distinct()
                .ToDictionary(id => id, id => CitedSource.From(network.Source(id)), StringComparer.Ordinal),
        };
    }

    /// <summary>The years whose population decides some municipality's fee in some season, the newest first.</summary>
    private static int[] PopulationYearsOfFees(Network network) =>
    [
        .. network.Seasons
            .SelectMany(season => network.Municipalities.Select(m => network.Fees.Population(m.Code, season)?.Year))
            .OfType<int>().Distinct().OrderDescending(),
    ];

    private static string VersionOf(SeasonFees[] seasons, int[] years, MunicipalityFigures[] municipalities, OwnDecision[] decisions)
    {
        var figures = new FeeFigures(
            seasons,
            years,
            [.. municipalities.Select(m => new FeeResidents(m.Code, m.Residents)).OrderBy(m => m.Code, StringComparer.Ordinal)],
            [.. decisions.Select(d => new FeeByDecision(d.Municipality, d.Season, d.Annual, d.Total, d.VatExcluded, d.Joined))]);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(figures, FeeFiguresJson.Default.FeeFigures)))[..8];
    }
}

/// <summary>A season that every municipality has a draft decision on.</summary>
/// <param name="Part">What its address has after that of the drafts of a municipality; empty for the newest season.</param>
public sealed record DraftOfSeason(string Season, string Part);
