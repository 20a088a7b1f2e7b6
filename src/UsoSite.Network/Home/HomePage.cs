using UsoSite.Generator.Content;
using UsoSite.Generator.Feeds;

namespace UsoSite.Network;

/// <summary>Makes the home page around its article; without the article there is none.</summary>
public sealed class HomePage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) => site.Article("home", language) is { } article
        ?
        [
            new Page("home", language, Addresses.Home(language), "home", InterfaceText.Literal(article.Meta.Title), HomeView.From(article, network, language, site.AsOf))
            {
                Article = article,
                TextLanguage = article.Language,
                Description = InterfaceText.Literal(article.Meta.Description),
                ShortTitle = InterfaceText.Named("home.short-title"),
                Parent = null,
                Things = () => NetworkThings.Home(site.Settings, language),
                Alternates = [MakeOpenSearch.Link(site, language), .. site.Data.Package.Modified is null ? [] : new[] { ChangeFeed.Link(site, language) }],
                Origin = SourceSpan.Start(article.Source.File),
                Aliases = article.Language == language ? article.Meta.Aliases : [],
            },
        ]
        : [];
}

/// <summary>The current season in short, its fees, and what is new.</summary>
public sealed record HomeView
{
    private const int LinesOfOfferings = 3;
    private const int NewestDecisions = 3;
    private const int ComingEvents = 3;

    public required Article Article { get; init; }

    /// <summary>The language of the article where it is not the page's: the article is not translated.</summary>
    public required string? OtherLanguage { get; init; }

    public required SeasonRef Season { get; init; }

    public required SeasonTimeView Time { get; init; }

    /// <summary>The other seasons that have not ended, the earliest first.</summary>
    public required IReadOnlyList<SeasonTimeView> Coming { get; init; }

    public required IReadOnlyList<string> LeadTopicSources { get; init; }

    /// <summary>True where the name of the lead topic is the site's own translation.</summary>
    public required bool Translated { get; init; }

    /// <summary>Some of what the season offers: first what has a number.</summary>
    public required IReadOnlyList<OfferingView> Offerings { get; init; }

    /// <summary>How many members the sources name.</summary>
    public required MemberCountView Members { get; init; }

    public required FeeTableView Fees { get; init; }

    public required IReadOnlyList<InitialLetter> Letters { get; init; }

    /// <summary>What the address of a draft decision has after that of the municipality.</summary>
    public required string DraftPart { get; init; }

    /// <summary>The newest ones.</summary>
    public required IReadOnlyList<DecisionView> Decisions { get; init; }

    /// <summary>The next ones; none where the sources tell of no event that is still to come.</summary>
    public required IReadOnlyList<EventView> Events { get; init; }

    /// <summary>Where to ask for what the sources do not tell.</summary>
    public required IReadOnlyList<OrganiserView> Ask { get; init; }

    public static HomeView From(Article article, Network network, Language language, DateOnly asOf)
    {
        var season = network.CurrentSeason;
        return new HomeView
        {
            Article = article,
            OtherLanguage = article.Language == language ? null : article.Language.Code,
            Season = SeasonRef.To(season),
            Time = SeasonTimeView.From(season, network),
            Coming = SeasonTimeView.Others(network, season),
            LeadTopicSources = season.LeadTopicSources,
            Translated = network.LeadTopicIsTranslated(season, language),
            Offerings =
            [
                .. network.OfferedIn(season).OrderBy(offered => offered.Given.Quantity is null).Take(LinesOfOfferings)
                    .Select(offered => OfferingView.From(offered.Offering, offered.Given)),
            ],
            Members = MemberCountView.From(season, network),
            Fees = FeeTableView.From(season, network),
            Letters = InitialLetter.All(network, language),
            DraftPart = Addresses.DraftPart(language),
            Decisions = [.. network.Decisions.FromNewest.Take(NewestDecisions).Select(decision => DecisionView.From(decision, network))],
            Events = [.. network.EventsFrom(asOf).Take(ComingEvents).Select(e => EventView.From(e, network))],
            Ask = OrganiserView.ToAsk(network),
        };
    }
}
