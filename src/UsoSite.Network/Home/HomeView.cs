using UsoSite.Generator.Content;

namespace UsoSite.Network;

/// <summary>The newest season in short, its fees, and what is new.</summary>
/// <param name="OtherLanguage">The language of the article where it is not the page's: the article is not translated.</param>
/// <param name="Offerings">What the season offers most clearly: first what has a number.</param>
/// <param name="DraftPart">What the address of a draft decision has after that of the municipality.</param>
/// <param name="Members">How many members the sources name.</param>
public sealed record HomeView(
    Article Article,
    string? OtherLanguage,
    SeasonRef Season,
    IReadOnlyList<string> SeasonSources,
    IReadOnlyList<OfferingView> Offerings,
    MemberCountView Members,
    FeeTableView Fees,
    IReadOnlyList<InitialLetter> Letters,
    string DraftPart,
    IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<EventView> Events)
{
    private const int LinesOfOfferings = 3;
    private const int Newest = 3;

    public static HomeView From(Article article, Network network, Language language)
    {
        var season = network.NewestSeason;
        return new HomeView(
            article,
            article.Language == language ? null : article.Language.Code,
            SeasonRef.To(season),
            season.Sources,
            [.. OfferingView.From(season, network).OrderBy(o => o.Quantity is null).Take(LinesOfOfferings)],
            MemberCountView.From(season, network),
            FeeTableView.From(season, network),
            InitialLetter.All(network, language),
            Addresses.DraftPart(language),
            [.. network.DecisionsFromNewest().Take(Newest).Select(d => DecisionView.From(d, network))],
            [.. network.EventsFromNewest().Take(Newest).Select(e => EventView.From(e, network))]);
    }
}
