using UsoSite.Generator.Pages.AsMarkdown;

namespace UsoSite.Network;

/// <summary>Makes a page of every municipality.</summary>
public sealed class MunicipalityPages : PagesOfEach<Network, Municipality, MunicipalityView>
{
    protected override IEnumerable<Municipality> Items(Network model) => model.Municipalities;

    protected override Func<Municipality, MunicipalityView> Views(Network model)
    {
        var finder = new PeerFinder(model);
        var peers = new PeerViews(model);
        var lists = MemberList.AllComplete(model);
        return municipality => MunicipalityView.From(municipality, model, new(() => PeersView.From(municipality, finder.PeersOf(municipality), peers)), lists);
    }

    protected override Page Make(Municipality item, PageView view, Site site, Network model, Language language)
    {
        var name = item.Name.In(language);
        return new Page($"municipality/{item.Code}", language, Addresses.Municipality(language, item.Name), "municipality", InterfaceText.Literal(name), view)
        {
            Description = Description(name, FeeView.From(model.FeeOf(item.Code, model.CurrentSeason).Fee, model.CurrentSeason)),
            Parent = "municipalities",
            Markdown = MarkdownForm.By("markdown/municipality", site),
            Things = () => [NetworkThings.Municipality(item, site.Settings, language)],
            Origin = item.At,
            SearchKind = null,
        };
    }

    private static InterfaceText Description(string name, FeeView fee) => InterfaceText.Named(
        $"municipality-page.description.{fee.State}", ("name", name), ("season", fee.Season.Years), ("annual", fee.Annual));
}

/// <summary>The page of a municipality.</summary>
public sealed record MunicipalityView
{
    private readonly Lazy<PeersView> peers;

    /// <param name="peers">Made when a template shows them: they cost as much as half of the rest.</param>
    private MunicipalityView(Lazy<PeersView> peers) => this.peers = peers;

    public required LocalText Name { get; init; }

    public required MunicipalityFactsView Facts { get; init; }

    /// <summary>Null where the data has none.</summary>
    public required PopulationView? Population { get; init; }

    /// <summary>The fee tier of the newest population; null where tier or population is not known.</summary>
    public required TierPositionView? Position { get; init; }

    /// <summary>Of the current season.</summary>
    public required SeasonFeeView Current { get; init; }

    /// <summary>Of other seasons that have not ended, the earliest first.</summary>
    public required IReadOnlyList<SeasonFeeView> Coming { get; init; }

    /// <summary>The fees of the seasons of which the sources tell a fee, a fee tier or a decision, and of those that have not ended; newest first.</summary>
    public required IReadOnlyList<FeeView> Fees { get; init; }

    /// <summary>The other seasons, oldest first.</summary>
    public required IReadOnlyList<SeasonRef> SeasonsWithoutFees { get; init; }

    public required MunicipalityRecordsView Records { get; init; }

    /// <summary>Those of similar size and those nearest by distance.</summary>
    public PeersView Peers => peers.Value;

    /// <summary>Where to ask for what the sources do not tell.</summary>
    public required IReadOnlyList<OrganiserView> Ask { get; init; }

    /// <summary>Municipalities that have become part of this one, the earliest merger first.</summary>
    public required IReadOnlyList<MergerView> Mergers { get; init; }

    public static MunicipalityView From(Municipality municipality, Network network, Lazy<PeersView> peers, IEnumerable<MemberList> lists)
    {
        var fees = network.FeeHistoryOf(municipality);
        var open = network.OpenSeasons;
        var shown = fees.NewestFirst.Where(fee => fee.IsInSources || open.Contains(fee.Season)).ToArray();
        return new MunicipalityView(peers)
        {
            Name = municipality.Name,
            Facts = MunicipalityFactsView.From(municipality, network),
            Population = PopulationView.From(municipality, network),
            Position = TierPositionView.From(network.Population(municipality.Code), network),
            Current = SeasonFeeView.From(fees.Of(network.CurrentSeason), municipality.Code, network),
            Coming = [.. open.Skip(1).Select(season => SeasonFeeView.From(fees.Of(season), municipality.Code, network))],
            Fees = [.. shown.Select(fee => FeeView.From(fee, network))],
            SeasonsWithoutFees = [.. fees.NewestFirst.Except(shown).Reverse().Select(fee => SeasonRef.To(fee.Season))],
            Records = MunicipalityRecordsView.From(municipality, network, lists),
            Ask = OrganiserView.ToAsk(network),
            Mergers = [.. network.MergersInto(municipality.Code).Select(merger => MergerView.From(merger, network))],
        };
    }
}

/// <summary>A municipality's fee in a season.</summary>
/// <param name="Time">The season and where it stands.</param>
/// <param name="DraftId">Id of the page of the draft decision on it.</param>
/// <param name="Help">What the sources tell beside a fee that they do not give; null where the fee is known.</param>
/// <param name="ResidentsToNearTier">How many residents away another fee tier is; null where none is near.</param>
/// <param name="OlderPopulation">True where the data has no population as late as the end of the year before the season.</param>
/// <param name="SeasonSources">The sources that tell of the season's travel costs.</param>
public sealed record SeasonFeeView(
    SeasonTimeView Time, string DraftId, FeeView Fee, FeeHelpView? Help, int? ResidentsToNearTier, bool OlderPopulation, IReadOnlyList<string> SeasonSources)
{
    public static SeasonFeeView From(MunicipalityFee fee, MunicipalityCode municipality, Network network) => new(
        SeasonTimeView.From(fee.Season, network),
        DraftPages.Id(municipality, fee.Season, network),
        FeeView.From(fee, network),
        FeeHelp.With(fee, municipality, network) is { } help ? FeeHelpView.From(help, fee.Season, network) : null,
        network.ResidentsToNearTier(fee),
        fee.HasOlderPopulation,
        fee.Season.TravelCostsSources);
}

/// <summary>The basic facts of a municipality.</summary>
public sealed record MunicipalityFactsView
{
    public required string Code { get; init; }

    public required string FinnishName { get; init; }

    /// <summary>Empty where the data has none.</summary>
    public required string SwedishName { get; init; }

    /// <summary>Disagreements about the name.</summary>
    public required IReadOnlyList<DisagreementRef> NameMarks { get; init; }

    public required RegionRef Region { get; init; }

    /// <summary>False where the classification has another area in place of a wellbeing services county.</summary>
    public required bool InWellbeingCounty { get; init; }

    public required string WellbeingCode { get; init; }

    public required LocalText WellbeingCounty { get; init; }

    /// <summary><c>fi</c>, <c>sv</c>, <c>fi-sv</c> or <c>sv-fi</c>.</summary>
    public required string Languages { get; init; }

    /// <summary><c>urban</c>, <c>semi-urban</c> or <c>rural</c>.</summary>
    public required string Kind { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static MunicipalityFactsView From(Municipality municipality, Network network)
    {
        var county = network.WellbeingCounty(municipality);
        return new MunicipalityFactsView
        {
            Code = municipality.Code.Value,
            FinnishName = municipality.Name.Fi,
            SwedishName = municipality.Name.Sv,
            NameMarks = DisagreementRef.To(network.DisagreementsOf(municipality).About("name")),
            Region = RegionRef.To(network, municipality),
            InWellbeingCounty = !county.IsOther,
            WellbeingCode = county.Code,
            WellbeingCounty = county.Name,
            Languages = municipality.Languages,
            Kind = municipality.Kind,
            Sources = network.SourcesOf("municipalities", "name_fi"),
        };
    }
}
