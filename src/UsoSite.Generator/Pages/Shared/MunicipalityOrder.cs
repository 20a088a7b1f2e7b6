using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Shared;

/// <summary>Lists of municipalities stand in the order of the Finnish alphabet by the names that the page shows.</summary>
internal static class MunicipalityOrder
{
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> items, Network network, Language language, Func<T, MunicipalityCode> municipalityOf) =>
        items.OrderBy(item => network.Municipality(municipalityOf(item)).Name.In(language), FinnishOrder.Instance);
}
