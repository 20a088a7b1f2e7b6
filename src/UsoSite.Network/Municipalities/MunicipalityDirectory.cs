namespace UsoSite.Network;

/// <summary>Makes the directory of municipalities.</summary>
public sealed class MunicipalityDirectory : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page(
            "municipalities",
            language,
            Addresses.Municipalities(language),
            "municipalities",
            InterfaceText.Named("directory.title"),
            PageView.MadeBy(() => DirectoryView.From(network, language)))
        {
            Description = InterfaceText.Named(
                "directory.description", ("count", network.Municipalities.Count), ("season", network.CurrentSeason.Id.Years)),
        },
    ];
}

/// <summary>The directory of all municipalities.</summary>
public sealed record DirectoryView
{
    public required int Count { get; init; }

    /// <summary>In the order of the Finnish alphabet.</summary>
    public required IReadOnlyList<DirectoryLetterView> Letters { get; init; }

    /// <summary>Of the names of municipalities and regions.</summary>
    public required IReadOnlyList<string> RegionSources { get; init; }

    /// <summary>Of the populations in the table.</summary>
    public required DateOnly PopulationDate { get; init; }

    public required IReadOnlyList<string> PopulationSources { get; init; }

    /// <summary>The season whose tiers the table uses; null where no season's tiers are known.</summary>
    public required SeasonRef? TierSeason { get; init; }

    /// <summary>Of that season; empty where no season's tiers are known.</summary>
    public required IReadOnlyList<FeeTierView> Tiers { get; init; }

    public bool AnyTierInferred => Tiers.Any(tier => tier.Inferred);

    /// <summary>The season whose fees the table shows.</summary>
    public required SeasonRef FeeSeason { get; init; }

    public required IReadOnlyList<string> FeeSeasonSources { get; init; }

    public required bool TravelCostsExtra { get; init; }

    /// <summary>The sources of the published fees; a fee stated in a decision has its own.</summary>
    public required IReadOnlyList<string> FeeSources { get; init; }

    /// <summary>In the order of the Finnish alphabet.</summary>
    public required IReadOnlyList<RegionRef> Regions { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<SeasonRef> Seasons { get; init; }

    /// <summary>In the order of the Finnish alphabet by the former municipality.</summary>
    public required IReadOnlyList<MergerView> Mergers { get; init; }

    public required MunicipalityMap Map { get; init; }

    /// <summary>The sources of the places on the map.</summary>
    public required IReadOnlyList<string> PlaceSources { get; init; }

    public static DirectoryView From(Network network, Language language)
    {
        var tierSeason = network.NewestSeasonWithTiers;
        return new DirectoryView
        {
            Count = network.Municipalities.Count,
            Letters = DirectoryLetterView.All(network, language),
            RegionSources = network.SourcesOf("municipalities", "name_fi"),
            PopulationDate = new DateOnly(network.NewestPopulationYear, 12, 31),
            PopulationSources = network.PopulationSources(network.NewestPopulationYear),
            TierSeason = tierSeason is null ? null : SeasonRef.To(tierSeason),
            Tiers = tierSeason is null ? [] : [.. network.Schedule(tierSeason.Id).Tiers.Select(tier => FeeTierView.From(tier, tierSeason))],
            FeeSeason = SeasonRef.To(network.CurrentSeason),
            FeeSeasonSources = network.CurrentSeason.Sources,
            TravelCostsExtra = network.CurrentSeason.TravelCostsExtra,
            FeeSources = network.PublishedFeeSources(network.Municipalities.InOrder(language, municipality => municipality.Name)),
            Regions = [.. network.Tables.Regions.InOrder(language, region => region.Name).Select(RegionRef.To)],
            Seasons = [.. network.Seasons.Reverse().Select(SeasonRef.To)],
            Mergers = [.. network.Tables.Mergers.InOrder(language, merger => merger.Name).Select(merger => MergerView.From(merger, network))],
            Map = MunicipalityMap.From(network, language),
            PlaceSources = network.SourcesOf("municipalities", "latitude"),
        };
    }
}

/// <summary>The municipalities whose names begin with one letter.</summary>
/// <param name="Anchor">Its place in the directory.</param>
/// <param name="Municipalities">In the order of the Finnish alphabet.</param>
public sealed record DirectoryLetterView(string Letter, string Anchor, IReadOnlyList<MunicipalityRowView> Municipalities)
{
    public static IReadOnlyList<DirectoryLetterView> All(Network network, Language language) =>
    [
        .. network.Municipalities
            .InOrder(language, municipality => municipality.Name)
            .GroupBy(municipality => InitialLetter.From(municipality.Name, language))
            .Select(own => new DirectoryLetterView(
                own.Key.Letter,
                own.Key.Anchor,
                [.. own.Select(municipality => MunicipalityRowView.From(municipality, network) with { OtherName = OtherNameView.From(municipality.Name, language) })])),
    ];
}
