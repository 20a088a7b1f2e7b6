namespace UsoSite.Network;

/// <summary>Makes the page of everything that the network has offered.</summary>
public sealed class ServicesPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
            var byScope = network.OfferingsInOrder().ToLookup(offering => offering.Scope, offering => ServiceView.Of(offering, network));
        yield return new Page(
            "services",
            language,
            Addresses.Services(language),
            "services",
            Wording.Of("services.title"),
            new ServicesView(
                SeasonRef.Of(network.NewestSeason),
                [.. byScope["network"]],
                [.. byScope["municipality"]],
                [.. network.Seasons.Reverse().Where(season => network.OfferingsOf(season).Count == 0).Select(SeasonRef.Of)],
                DisagreementRef.Of(network.Tables.Disagreements.About("offerings"))))
        {
            ShortTitle = Wording.Of("services.short-title"),
            Description = Wording.Of(
                "services.description",
                ("network", byScope["network"].Count()),
                ("municipality", byScope["municipality"].Count()),
                ("season", network.NewestSeason.Id.Years)),
        };
    }
}
