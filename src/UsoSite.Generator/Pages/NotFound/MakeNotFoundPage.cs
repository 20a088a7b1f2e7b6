using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Pages.NotFound;

/// <summary>Makes the page that a server shows at addresses that have none.</summary>
public sealed class MakeNotFoundPage : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language) =>
    [
        new Page(
            "not-found", language, Addresses.NotFound(language), "not-found", Wording.Of("not-found.title"),
            new NotFoundView(InitialLetter.Of(site.Network, language)))
        {
            Description = Wording.Of("not-found.description"),
            ShownAnywhere = true,
        },
    ];
}
