using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages.Home;

/// <summary>Makes the home page around its article; without the article there is none.</summary>
public sealed class MakeHomePage : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language) => site.Article("home", language) is { } article
        ?
        [
            new Page("home", language, Addresses.Home(language), "home", Wording.Literal(article.Meta.Title), HomeView.Of(article, site.Network, language))
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
