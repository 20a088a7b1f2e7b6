namespace UsoSite.Network;

/// <summary>A municipality in a list.</summary>
/// <param name="Languages"><c>fi</c>, <c>sv</c>, <c>fi-sv</c> or <c>sv-fi</c>, that of the majority first.</param>
/// <param name="Type"><c>urban</c>, <c>semi-urban</c> or <c>rural</c>.</param>
/// <param name="Population">The newest; null where the data has none.</param>
/// <param name="Seasons">Ids of the seasons in which the sources name it, the newest first.</param>
/// <param name="Url">Full address of the municipality's own file.</param>
/// <param name="Pages">Full addresses of its page.</param>
internal sealed record ApiMunicipality(
    string Code,
    ApiText Name,
    string Languages,
    string Type,
    ApiCode Region,
    ApiCode WellbeingCounty,
    double Latitude,
    double Longitude,
    ApiPopulation? Population,
    IReadOnlyList<string> Seasons,
    string Url,
    ApiText Pages)
{
    public static ApiMunicipality From(Municipality municipality, ApiContext context)
    {
        var (network, region, county) = (context.Network, context.Network.Region(municipality), context.Network.WellbeingCounty(municipality));
        return new(
            municipality.Code.Value,
            ApiText.From(municipality.Name),
            municipality.Languages,
            municipality.Kind,
            new ApiCode(region.Code, ApiText.From(region.Name)),
            new ApiCode(county.Code, ApiText.From(county.Name)),
            municipality.Latitude,
            municipality.Longitude,
            network.Population(municipality.Code) is [.., var newest] ? ApiPopulation.From(newest, network) : null,
            [.. network.MembershipsOf(municipality.Code).Select(membership => membership.Season.Id.Value)],
            context.Absolute(ApiPaths.Municipality(municipality.Code)),
            context.Pages(language => Addresses.Municipality(language, municipality.Name)));
    }

    /// <summary>The sources of what stands in the list, beside those of the population.</summary>
    public static IEnumerable<string> SourcesOfAll(Network network) =>
        network.SourcesOf("municipalities", "name_fi").Concat(network.SourcesOf("municipalities", "latitude"));
}

/// <summary>A population on the last day of a year.</summary>
/// <param name="FirstAfterMerger">True for the first figure that includes a former municipality; earlier ones do not compare with it.</param>
internal sealed record ApiPopulation(DateOnly Date, int Residents, bool FirstAfterMerger, IReadOnlyList<string> Sources)
{
    public static ApiPopulation From(PopulationFigure figure, Network network) =>
        new(figure.Date, figure.Residents, figure.IsFirstAfterMerger, network.PopulationSources(figure.Year));
}

/// <summary>A former municipality.</summary>
/// <param name="Into">Code of the municipality that it became part of.</param>
internal sealed record ApiFormerMunicipality(string Code, ApiText Name, string Into, DateOnly Date, IReadOnlyList<string> Sources)
{
    public static ApiFormerMunicipality From(Merger merger, Network network) =>
        new(merger.Code.Value, ApiText.From(merger.Name), merger.Into.Value, merger.Date, network.SourcesOf("mergers", "into"));
}

/// <summary>Every municipality, by code, and those that have become part of another.</summary>
internal sealed record MunicipalitiesDocument(
    ApiRevision Revision,
    IReadOnlyList<string> ListSources,
    IReadOnlyList<ApiMunicipality> Municipalities,
    IReadOnlyList<ApiFormerMunicipality> FormerMunicipalities,
    IReadOnlyList<ApiSource> Sources)
{
    public static MunicipalitiesDocument From(ApiContext context)
    {
        var network = context.Network;
        ApiMunicipality[] all = [.. network.Municipalities.OrderBy(m => m.Code.Value, StringComparer.Ordinal).Select(m => ApiMunicipality.From(m, context))];
        ApiFormerMunicipality[] former = [.. network.Tables.Mergers.Select(merger => ApiFormerMunicipality.From(merger, network))];
        string[] own = [.. ApiMunicipality.SourcesOfAll(network).Distinct()];
        return new(context.Revision, own, all, former, context.Sources(
            own.Concat(all.SelectMany(m => m.Population?.Sources ?? [])).Concat(former.SelectMany(m => m.Sources))));
    }
}
