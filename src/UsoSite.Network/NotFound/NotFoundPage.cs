namespace UsoSite.Network;

/// <summary>Makes the page that a server shows at addresses that have none.</summary>
public sealed class NotFoundPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page(
            "not-found",
            language,
            Addresses.NotFound(language),
            "not-found",
            InterfaceText.Named("not-found.title"),
            new NotFoundView(InitialLetter.All(network, language)))
        {
            Description = InterfaceText.Named("not-found.description"),
            ShownAnywhere = true,
            SearchKind = null,
        },
    ];
}

/// <summary>Links to go on with from an address that has no page.</summary>
public sealed record NotFoundView(IReadOnlyList<InitialLetter> Letters);
