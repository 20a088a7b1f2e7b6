namespace UsoSite.Network;

/// <summary>A fee and how it is known; VAT is neither added nor assumed.</summary>
/// <param name="State"><c>published</c>: a source states it for the tier; <c>decided</c>: a decision to join states it; <c>unknown</c>.</param>
/// <param name="EurPerYear">Null where the state is <c>unknown</c>.</param>
/// <param name="EurPerSeason">The annual fee times the years of the season; null where the state is <c>unknown</c>.</param>
/// <param name="Sources">Of an unknown fee, those of its tier; none where the tier is not known either.</param>
internal sealed record ApiFee(string State, int? EurPerYear, int? EurPerSeason, IReadOnlyList<string> Sources)
{
    public static ApiFee From(Fee fee, Season season, IReadOnlyList<string> sources) => new(
        fee switch { Fee.Published => "published", Fee.Decided => "decided", _ => "unknown" }, fee.Annual, fee.Annual * season.FeeYears, sources);
}

/// <summary>A range of populations with one fee; both bounds belong to it.</summary>
/// <param name="Id">Does not change as long as the tier begins at the same population: <c>2021-2022/9000</c>.</param>
/// <param name="MinResidents">Null where the tier is open downwards.</param>
/// <param name="MaxResidents">Null where the tier is open upwards.</param>
/// <param name="Bounds"><c>stated</c>, or <c>inferred</c> from the bounds of the tier beside.</param>
internal sealed record ApiTier(string Id, int? MinResidents, int? MaxResidents, string Bounds, ApiFee Fee)
{
    public static ApiTier From(FeeTier tier, Season season) => new(
        $"{season.Id}/{tier.MinResidents ?? 0}",
        tier.MinResidents,
        tier.MaxResidents,
        tier.BoundsInferred ? "inferred" : "stated",
        ApiFee.From(UsoSite.Network.Fee.ByTier(tier), season, tier.Sources));
}

/// <summary>What the sources tell of travel costs.</summary>
/// <param name="State"><c>extra</c>: invoiced on top of the fee; <c>unknown</c>.</param>
internal sealed record ApiTravelCosts(string State, IReadOnlyList<string> Sources)
{
    public static ApiTravelCosts From(Season season) => season.TravelCostsExtra ? new("extra", season.TravelCostsSources) : new("unknown", []);
}

/// <summary>The fees of a season as far as the sources tell.</summary>
/// <param name="State"><c>tiers</c>: the tiers are known, though perhaps not the fee of each; <c>decisions</c>: only fees that decisions state; <c>unknown</c>.</param>
/// <param name="FeeYears">How many annual fees the season has.</param>
/// <param name="PopulationYear">The fee is worked out from the population on the last day of this year, or the newest earlier one. No source says which year counts.</param>
/// <param name="Decided">Ids of the decisions and proposals that state an annual fee.</param>
internal sealed record ApiSeasonFees(
    string Season, string State, int FeeYears, int PopulationYear, ApiTravelCosts TravelCosts, IReadOnlyList<ApiTier> Tiers, IReadOnlyList<string> Decided)
{
    public static ApiSeasonFees From(Season season, Network network) => new(
        season.Id.Value,
        StateOf(network.KnownFeesOf(season)),
        season.FeeYears,
        season.FeePopulationYear,
        ApiTravelCosts.From(season),
        [.. network.Schedule(season.Id).Tiers.Select(tier => ApiTier.From(tier, season))],
        [.. network.DecidedFeesOf(season).Select(decision => decision.Id)]);

    public static string StateOf(KnownFees known) => known switch { KnownFees.Tiers => "tiers", KnownFees.Decisions => "decisions", _ => "unknown" };

    public IEnumerable<string> Cited() => TravelCosts.Sources.Concat(Tiers.SelectMany(tier => tier.Fee.Sources));
}

/// <summary>The fees of every season, the newest first, with the decisions that state any.</summary>
internal sealed record FeesDocument(
    ApiRevision Revision, IReadOnlyList<ApiSeasonFees> Seasons, IReadOnlyList<ApiDecision> Decisions, IReadOnlyList<ApiSource> Sources)
{
    public static FeesDocument From(ApiContext context)
    {
        var network = context.Network;
        ApiSeasonFees[] seasons = [.. network.Seasons.Reverse().Select(season => ApiSeasonFees.From(season, network))];
        ApiDecision[] decisions =
        [
            .. network.Seasons.Reverse().SelectMany(network.DecidedFeesOf).Select(decision => ApiDecision.From(decision, network)),
        ];
        return new(context.Revision, seasons, decisions, context.Sources(seasons.SelectMany(season => season.Cited()).Concat(decisions.SelectMany(decision => decision.Sources))));
    }
}
