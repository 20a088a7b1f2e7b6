namespace UsoSite.Network;

/// <summary>Makes the page of all decisions.</summary>
public sealed class DecisionsPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("decisions", language, Addresses.Decisions(language), "decisions", InterfaceText.Named("decisions.title"), DecisionsView.From(network))
        {
            Description = InterfaceText.Named(
                "decisions.description",
                ("joined", network.Tables.Decisions.Count(d => d.Joined)),
                ("proposed", network.Tables.Decisions.Count(d => !d.Joined))),
        },
    ];
}
