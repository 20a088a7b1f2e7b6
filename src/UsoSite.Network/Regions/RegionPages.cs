namespace UsoSite.Network;

/// <summary>Makes the page of all regions and a page of each.</summary>
public sealed class RegionPages : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
        var year = network.NewestPopulationYear;
        RegionView[] regions =
        [
            .. network.Tables.Regions
                .InOrder(language, region => region.Name)
                .Select(region => RegionView.From(region, network, year, language)),
        ];
        return regions.Select(region => Page(region, language)).Prepend(Page(regions, network, language, new DateOnly(year, 12, 31)));
    }

    private static Page Page(RegionView[] regions, Network network, Language language, DateOnly date) => new(
        "regions",
        language,
        Addresses.Regions(language),
        "regions",
        InterfaceText.Named("regions-page.title"),
        new RegionsView(
            regions,
            date,
            [.. regions.SelectMany(region => region.Mergers)],
            network.SourcesOf("population", "residents"),
            network.SourcesOf("regions", "name_fi")))
    {
        Description = InterfaceText.Named("regions-page.description", ("count", regions.Length), ("date", date)),
        Parent = "municipalities",
    };

    private static Page Page(RegionView region, Language language) => new(
        $"region/{region.Region.Code}",
        language,
        Addresses.Region(language, region.Region.Name),
        "region",
        InterfaceText.Literal(region.Region.Name.In(language)),
        region)
    {
        Description = InterfaceText.Named(
            "region-page.description",
            ("name", region.Region.Name.In(language)),
            ("count", region.Count),
            ("season", region.FeeSeason.Years)),
        Parent = "regions",
        SearchKind = null,
    };
}
