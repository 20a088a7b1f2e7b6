namespace UsoSite.Network;

/// <summary>A municipality as the calculator finds it, with its populations.</summary>
/// <param name="Names">In the languages of the data.</param>
/// <param name="Slugs">The last part of the address of its page, in the same languages.</param>
/// <param name="Residents">In the years of the data; null where it has no population of the year.</param>
public sealed record MunicipalityFigures(string Code, IReadOnlyList<string> Names, IReadOnlyList<string> Slugs, IReadOnlyList<int?> Residents)
{
    public static MunicipalityFigures From(Municipality municipality, Network network, IEnumerable<int> years) => new(
        municipality.Code.Value,
        NamesOf(municipality.Name),
        [.. NamesOf(municipality.Name).Select(Slug.From)],
        [.. years.Select(year => network.PopulationIn(municipality.Code, year)?.Residents)]);

    internal static IReadOnlyList<string> NamesOf(LocalText name) => [.. Language.All.Select(name.In)];
}

/// <summary>A municipality that has become part of another, whose fee is shown for it.</summary>
/// <param name="Into">Code of the present municipality.</param>
/// <param name="Date"><c>2025-01-01</c>.</param>
/// <param name="IncludedFrom">The first year whose population of the present municipality includes it.</param>
public sealed record FormerMunicipality(string Code, IReadOnlyList<string> Names, string Into, string Date, int IncludedFrom)
{
    public static FormerMunicipality From(Merger merger) =>
        new(merger.Code.Value, MunicipalityFigures.NamesOf(merger.Name), merger.Into.Value, merger.Date.ToString("O"), merger.FirstYearIncluded);
}
