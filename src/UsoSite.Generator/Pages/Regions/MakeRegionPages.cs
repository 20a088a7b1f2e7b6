using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Regions;

/// <summary>Makes the page of all regions and a page of each.</summary>
public sealed class MakeRegionPages : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var year = site.Network.NewestPopulationYear;
        RegionView[] regions =
        [
            .. site.Network.Tables.Regions
                .InOrder(language, region => region.Name)
                .Select(region => RegionView.Of(region, site, year, language)),
        ];
        return regions.Select(region => Page(region, language)).Prepend(Page(regions, site, language, new DateOnly(year, 12, 31)));
    }

    private static Page Page(RegionView[] regions, Site site, Language language, DateOnly date) => new(
        "regions",
        language,
        Addresses.Regions(language),
        "regions",
        Wording.Of("regions-page.title"),
        new RegionsView(
            regions,
            date,
            [.. regions.SelectMany(region => region.Mergers)],
            site.SourcesOf("population"),
            site.SourcesOf("regions")))
    {
        Description = Wording.Of("regions-page.description", ("count", regions.Length), ("date", date)),
        Parent = "municipalities",
    };

    private static Page Page(RegionView region, Language language) => new(
        $"region/{region.Region.Code}",
        language,
        Addresses.Region(language, region.Region.Name),
        "region",
        Wording.Literal(region.Region.Name.In(language)),
        region)
    {
        Description = Wording.Of(
            "region-page.description",
            ("name", region.Region.Name.In(language)),
            ("count", region.Count),
            ("season", region.FeeSeason.Years)),
        Parent = "regions",
    };
}
