
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

    /// <summary>Addresses whose state the scripts draw into the page as it opens: id of the page, and what follows its address.</summary>
    public static IReadOnlyList<(string Page, string Query)> WithState { get; } =
    [
        ("municipalities", "?maakunta=18"),
        ("municipalities", "?haku=kaja"),
        ("municipalities", "?haku=zzz"),
        ("municipalities", "?jarjestys=-asukasluku"),
        ("municipalities", "?jasenyys=any#kartta"),
        ("calculator", "?kunta=205"),
        ("calculator", "?kunta=560&kausi="),
        ("calculator", "?kunta=205&vertaa=560"),
        ("calculator", "?asukkaat=12599&kausi=2021-2022"),
        ("search", "?q=kajaani"),
        ("search", "?q=qqqq"),
        ("fee-card", "?kunta=205"),
    ];

    private static string? FeeState(Page page) => page.View.Make() is MunicipalityView { Fees: [var newest, ..] } ? newest.State : null;
}
