namespace UsoSite.Network;

/// <summary>Makes the page of all regions and a page of each.</summary>
public sealed class RegionPages : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
        RegionFigures[] regions = [.. RegionFigures.All(network).InOrder(language, figures => figures.Region.Name)];
        return [AllRegions(regions, network, language), .. regions.Select(figures => OneRegion(figures, network, language))];
    }

    private static Page AllRegions(RegionFigures[] regions, Network network, Language language)
    {
        var view = RegionsView.From(regions, network);
        return new Page("regions", language, Addresses.Regions(language), "regions", InterfaceText.Named("regions-page.title"), view)
        {
            Description = InterfaceText.Named("regions-page.description", ("count", view.Count), ("date", view.PopulationDate)),
            Parent = "municipalities",
        };
    }

    private static Page OneRegion(RegionFigures figures, Network network, Language language)
    {
        var name = figures.Region.Name.In(language);
        return new Page(
            $"region/{figures.Region.Code}",
            language,
            Addresses.Region(language, figures.Region.Name),
            "region",
            InterfaceText.Literal(name),
            PageView.MadeBy(() => RegionView.From(figures, network, language)))
        {
            Description = InterfaceText.Named(
                "region-page.description", ("name", name), ("count", figures.Municipalities.Count), ("season", network.CurrentSeason.Id.Years)),
            Parent = "regions",
            Origin = figures.Region.At,
            SearchKind = null,
        };
    }
}

/// <summary>All regions.</summary>
public sealed record RegionsView
{
    /// <summary>In the order of the Finnish alphabet.</summary>
    public required IReadOnlyList<RegionRowView> Regions { get; init; }

    public required DateOnly PopulationDate { get; init; }

    public required IReadOnlyList<string> PopulationSources { get; init; }

    public required IReadOnlyList<string> RegionSources { get; init; }

    /// <summary>Mergers that the populations do not include yet, whose former municipalities the sums leave out.</summary>
    public required IReadOnlyList<MergerView> Mergers { get; init; }

    public int Count => Regions.Count;

    public static RegionsView From(IReadOnlyList<RegionFigures> regions, Network network) => new()
    {
        Regions = [.. regions.Select(RegionRowView.From)],
        PopulationDate = new DateOnly(network.NewestPopulationYear, 12, 31),
        PopulationSources = network.PopulationSources(network.NewestPopulationYear),
        RegionSources = network.SourcesOf("regions", "name_fi"),
        Mergers = [.. regions.SelectMany(figures => figures.LaterMergers).Select(merger => MergerView.From(merger, network))],
    };
}

/// <summary>A region in the table of all regions.</summary>
/// <param name="Count">Of its municipalities.</param>
/// <param name="Residents">Null where the newest population of one of them is not known.</param>
/// <param name="KnownMembers">How many of them the sources name in any season.</param>
public sealed record RegionRowView(RegionRef Region, int Count, int? Residents, int KnownMembers)
{
    public static RegionRowView From(RegionFigures figures) =>
        new(RegionRef.To(figures.Region), figures.Municipalities.Count, figures.Residents, figures.KnownMembers);
}

/// <summary>A region and its municipalities.</summary>
public sealed record RegionView
{
    public required RegionRef Region { get; init; }

    /// <summary>In the order of the Finnish alphabet.</summary>
    public required IReadOnlyList<MunicipalityRowView> Municipalities { get; init; }

    public required IReadOnlyList<string> RegionSources { get; init; }

    /// <summary>Sum of the municipalities' newest populations; null where one of them has none for that year.</summary>
    public required int? Residents { get; init; }

    public required DateOnly PopulationDate { get; init; }

    public required IReadOnlyList<string> PopulationSources { get; init; }

    /// <summary>How many municipalities the sources name in any season.</summary>
    public required int KnownMembers { get; init; }

    /// <summary>The season whose tiers the table uses; null where no season's tiers are known.</summary>
    public required SeasonRef? TierSeason { get; init; }

    public bool AnyTierInferred => Municipalities.Any(municipality => municipality.Tier is { Inferred: true });

    /// <summary>The season whose fees the table shows.</summary>
    public required SeasonRef FeeSeason { get; init; }

    public required IReadOnlyList<string> FeeSeasonSources { get; init; }

    public required bool TravelCostsExtra { get; init; }

    /// <summary>The sources of the published fees; a fee stated in a decision has its own.</summary>
    public required IReadOnlyList<string> FeeSources { get; init; }

    /// <summary>Mergers that the populations do not include yet, whose former municipalities the sum therefore leaves out.</summary>
    public required IReadOnlyList<MergerView> Mergers { get; init; }

    public int Count => Municipalities.Count;

    public static RegionView From(RegionFigures figures, Network network, Language language)
    {
        Municipality[] municipalities = [.. figures.Municipalities.InOrder(language, municipality => municipality.Name)];
        return new RegionView
        {
            Region = RegionRef.To(figures.Region),
            Municipalities = [.. municipalities.Select(municipality => MunicipalityRowView.From(municipality, network))],
            RegionSources = network.SourcesOf("regions", "name_fi"),
            Residents = figures.Residents,
            PopulationDate = new DateOnly(network.NewestPopulationYear, 12, 31),
            PopulationSources = network.PopulationSources(network.NewestPopulationYear),
            KnownMembers = figures.KnownMembers,
            TierSeason = network.NewestSeasonWithTiers is { } season ? SeasonRef.To(season) : null,
            FeeSeason = SeasonRef.To(network.CurrentSeason),
            FeeSeasonSources = network.CurrentSeason.Sources,
            TravelCostsExtra = network.CurrentSeason.TravelCostsExtra,
            FeeSources = network.PublishedFeeSources(municipalities),
            Mergers = [.. figures.LaterMergers.Select(merger => MergerView.From(merger, network))],
        };
    }
}
