namespace UsoSite.Network;

/// <summary>Makes the page of everything that the network has offered.</summary>
public sealed class ServicesPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
            var byScope = network.OfferingsInOrder().ToLookup(offering => offering.Scope, offering => ServiceView.From(offering, network));
        yield return new Page(
            "services",
            language,
            Addresses.Services(language),
            "services",
            InterfaceText.Named("services.title"),
            new ServicesView(
                SeasonRef.To(network.NewestSeason),
                [.. byScope["network"]],
                [.. byScope["municipality"]],
                [.. network.Seasons.Reverse().Where(season => network.OfferingsOf(season).Count == 0).Select(SeasonRef.To)],
                DisagreementRef.To(network.Tables.Disagreements.About("offerings"))))
        {
            ShortTitle = InterfaceText.Named("services.short-title"),
            Description = InterfaceText.Named(
                "services.description",
                ("network", byScope["network"].Count()),
                ("municipality", byScope["municipality"].Count()),
                ("season", network.NewestSeason.Id.Years)),
        };
    }
}
