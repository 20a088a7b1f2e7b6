namespace UsoSite.Network;

/// <summary>Makes the home page around its article; without the article there is none.</summary>
public sealed class HomePage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) => site.Article("home", language) is { } article
        ?
        [
            new Page("home", language, Addresses.Home(language), "home", Wording.Literal(article.Meta.Title), HomeView.Of(article, network, language))
            {
                Article = article,
                TextLanguage = article.Language,
                Description = Wording.Literal(article.Meta.Description),
                ShortTitle = Wording.Of("home.short-title"),
                Parent = null,
                Origin = new SourceSpan(article.Source.File, 1, 1),
                Aliases = article.Language == language ? article.Meta.Aliases : [],
            },
        ]
        : [];
}
