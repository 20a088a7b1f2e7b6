namespace UsoSite.Network;

/// <summary>One municipality with its fees in every season.</summary>
/// <param name="ListSources">The sources of its name, classification and place.</param>
/// <param name="Populations">The oldest first.</param>
/// <param name="Seasons">The newest first.</param>
/// <param name="FormerMunicipalities">Those that have become part of it.</param>
internal sealed record MunicipalityDocument(
    ApiRevision Revision,
    IReadOnlyList<string> ListSources,
    ApiMunicipality Municipality,
    IReadOnlyList<ApiPopulation> Populations,
    IReadOnlyList<ApiMunicipalitySeason> Seasons,
    IReadOnlyList<ApiDecision> Decisions,
    IReadOnlyList<ApiFormerMunicipality> FormerMunicipalities,
    IReadOnlyList<ApiSource> Sources)
{
    public static MunicipalityDocument From(Municipality municipality, ApiContext context)
    {
        var network = context.Network;
        MunicipalityDocument document = new(
            context.Revision,
            [.. ApiMunicipality.SourcesOfAll(network).Distinct()],
            ApiMunicipality.From(municipality, context),
            [.. network.Population(municipality.Code).Select(figure => ApiPopulation.From(figure, network))],
            [.. network.Seasons.Reverse().Select(season => ApiMunicipalitySeason.From(municipality.Code, season, network))],
            [.. network.Decisions.Of(municipality.Code).Select(decision => ApiDecision.From(decision, network))],
            [.. network.MergersInto(municipality.Code).Select(merger => ApiFormerMunicipality.From(merger, network))],
            []);
        return document with { Sources = context.Sources(document.Cited()) };
    }

    private IEnumerable<string> Cited() => ListSources
        .Concat(Populations.SelectMany(population => population.Sources))
        .Concat(Seasons.SelectMany(season => season.Cited()))
        .Concat(Decisions.SelectMany(decision => decision.Sources))
        .Concat(FormerMunicipalities.SelectMany(former => former.Sources));
}

/// <summary>A municipality in a season: whether the sources name it, and what its fee is.</summary>
/// <param name="Tier">The tier of its population; null where the season's tiers or the population are not known.</param>
/// <param name="Population">The population that decides the tier; null where the data has none that early.</param>
/// <param name="Decision">Id of its own decision or proposal; null where the data has none.</param>
internal sealed record ApiMunicipalitySeason(
    string Season, ApiMembership Membership, ApiFee Fee, ApiTier? Tier, ApiPopulation? Population, string? Decision, ApiTravelCosts TravelCosts)
{
    public static ApiMunicipalitySeason From(MunicipalityCode municipality, Season season, Network network)
    {
        var fee = network.FeeOf(municipality, season);
        return new(
            season.Id.Value,
            ApiMembership.From(municipality, season, network),
            ApiFee.From(fee.Fee, season, fee.Sources),
            fee.Tier is { } tier ? ApiTier.From(tier, season) : null,
            fee.Population is { } figure ? ApiPopulation.From(figure, network) : null,
            fee.Decision?.Id,
            ApiTravelCosts.From(season));
    }

    public IEnumerable<string> Cited() => [.. Membership.Sources, .. Fee.Sources, .. Tier?.Fee.Sources ?? [], .. Population?.Sources ?? [], .. TravelCosts.Sources];
}

/// <summary>A municipality's part in a season.</summary>
/// <param name="State">
/// <c>member</c>; <c>registered</c>: a source only says that it had signed up; <c>not-listed</c>: the sources list every member and it is not among
/// them; <c>unknown</c>: the list is not complete.
/// </param>
internal sealed record ApiMembership(string State, IReadOnlyList<string> Sources)
{
    public static ApiMembership From(MunicipalityCode municipality, Season season, Network network) =>
        network.MembershipsOf(municipality).FirstOrDefault(membership => membership.Season == season) is { } named
            ? new(named.Confirmed ? "member" : "registered", named.Sources)
            : season.MembersComplete ? new("not-listed", season.MembersCompleteSources) : new("unknown", []);
}
