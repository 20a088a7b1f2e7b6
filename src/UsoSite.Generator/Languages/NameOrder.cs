namespace UsoSite.Generator.Languages;

/// <summary>Lists are in the order of the Finnish alphabet by the names that a page in a language shows.</summary>
public static class NameOrder
{
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> items, Language language, Func<T, LocalText> nameOf) =>
        items.OrderBy(item => nameOf(item).In(language), FinnishOrder.Instance);
}
