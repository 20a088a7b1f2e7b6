using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Components;

/// <summary>Makes the page that shows every component of the site's look in every state, with figures of the data.</summary>
public sealed class MakeComponentsPage : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language) =>
    [
        new Page("guide/components", language, Addresses.Components(language), "components", Wording.Of("components.title"), ComponentsView.Of(site, language))
        {
            Description = Wording.Of("components.description"),
            Parent = site.Article("guide", language) is null ? "home" : "guide",
        },
    ];
}
