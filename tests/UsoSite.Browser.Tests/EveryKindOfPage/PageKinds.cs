
namespace UsoSite.Browser.Tests.EveryKindOfPage;

/// <summary>The pages that stand for all others, found in the built site: what a new layout or language brings is among them by itself.</summary>
public static class PageKinds
{
    /// <summary>
    /// In each language the page of each layout with the longest address, in Finnish every article, and for each state of the newest season's
    /// fee a municipality.
    /// </summary>
    public static IReadOnlyList<Page> Of(IReadOnlyList<Page> pages) =>
    [
        .. pages
            .GroupBy(page => (page.Language, page.Layout, Article: page.Layout == "article" && page.Language == Language.Finnish ? page.Id : null, State: FeeState(page)))
            .Select(kind => kind.MaxBy(page => page.Address.Length)!)
            .OrderBy(page => page.Language.Code, StringComparer.Ordinal)
            .ThenBy(page => page.Id, StringComparer.Ordinal),
    ];

    private static string? FeeState(Page page) => page.View.Make() is MunicipalityView { Fees: [var newest, ..] } ? newest.State : null;
}
