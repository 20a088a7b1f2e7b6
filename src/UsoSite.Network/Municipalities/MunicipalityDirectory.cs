namespace UsoSite.Network;

/// <summary>Makes the directory of municipalities.</summary>
public sealed class MunicipalityDirectory : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
        var view = View(network, language);
        yield return new Page("municipalities", language, Addresses.Municipalities(language), "municipalities", InterfaceText.Named("directory.title"), view)
        {
            Description = InterfaceText.Named("directory.description", ("count", view.Count), ("season", view.FeeSeason.Years)),
        };
    }

    private static DirectoryView View(Network network, Language language)
    {
            var year = network.NewestPopulationYear;
        MunicipalityRowView[] rows =
        [
            .. network.Municipalities
                .InOrder(language, municipality => municipality.Name)
                .Select(municipality => MunicipalityRowView.From(municipality, network, year) with { OtherName = OtherNameView.From(municipality.Name, language) }),
        ];
        return new DirectoryView(
            rows.Length,
            rows.Count(row => row.Memberships.Count > 0),
            new DateOnly(year, 12, 31),
            network.NewestSeasonWithTiers is { } season ? SeasonRef.To(season) : null,
            SeasonRef.To(network.NewestSeason),
            network.NewestSeason.TravelCostsExtra,
            MunicipalityRowView.PublishedFeeSources(rows),
            network.NewestSeason.Sources,
            network.SourcesOf("population", "residents"),
            network.SourcesOf("municipalities", "name_fi"),
            [
                .. rows
                    .GroupBy(row => row.Municipality.Name.In(language)[..1].ToUpperInvariant(), StringComparer.Ordinal)
                    .Select(letter => DirectoryLetterView.From(letter.Key, letter)),
            ],
            [.. network.Tables.Mergers.InOrder(language, merger => merger.Name).Select(merger => MergerView.From(merger, network))])
        {
            Regions = [.. network.Tables.Regions.InOrder(language, region => region.Name).Select(RegionRef.To)],
            Tiers = network.NewestSeasonWithTiers is { } tiered ? [.. network.Schedule(tiered.Id).Tiers.Select(tier => FeeTierView.From(tier, tiered))] : [],
            Seasons = [.. network.Seasons.Reverse().Select(SeasonRef.To)],
            Map = MunicipalityMap.From(network, language),
            PlaceSources = network.SourcesOf("municipalities", "latitude"),
        };
    }
}
