namespace UsoSite.Network;

/// <summary>Makes the home page around its article; without the article there is none.</summary>
public sealed class HomePage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) => site.Article("home", language) is { } article
        ?
        [
            new Page("home", language, Addresses.Home(language), "home", InterfaceText.Literal(article.Meta.Title), HomeView.From(article, network, language))
            {
                Article = article,
                TextLanguage = article.Language,
                Description = InterfaceText.Literal(article.Meta.Description),
                ShortTitle = InterfaceText.Named("home.short-title"),
                Parent = null,
                Origin = new SourceSpan(article.Source.File, 1, 1),
                Aliases = article.Language == language ? article.Meta.Aliases : [],
            },
        ]
        : [];
}
