namespace UsoSite.Network;

/// <summary>Makes the page that shows every component of the site's look in every state, with figures of the data.</summary>
public sealed class ComponentsPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page(
            "guide/components",
            language,
            Addresses.Components(language),
            "components",
            InterfaceText.Named("components.title"),
            PageView.MadeBy(() => ComponentsView.From(network, language)))
        {
            Description = InterfaceText.Named("components.description"),
            Parent = site.Article("guide", language) is null ? "home" : "guide",
        },
    ];
}

/// <summary>What the page of components shows them with.</summary>
public sealed record ComponentsView
{
    private const int Suggestions = 3;
    private const int Initials = 6;

    /// <summary>Names of the theme's colours.</summary>
    public IReadOnlyList<string> Colours { get; } = ["paper", "raised", "ink", "muted", "rule", "blue", "warm"];

    /// <summary>Every state of a fee.</summary>
    public IReadOnlyList<string> FeeStates { get; } = ["published", "decided", "proposed", "unknown"];

    /// <summary>Every state of a row of a comparison.</summary>
    public IReadOnlyList<string> ComparisonStates { get; } = [.. Enum.GetValues<SeasonComparisonState>().Select(state => state.Name())];

    /// <summary>A fee in each state that the data has.</summary>
    public required IReadOnlyList<FeeExampleView> Fees { get; init; }

    public required FeeTableView FeeTable { get; init; }

    /// <summary>The population of the first municipality that has one; null where none has.</summary>
    public required PopulationView? Population { get; init; }

    /// <summary>Where to ask for what the sources do not tell.</summary>
    public required IReadOnlyList<OrganiserView> Ask { get; init; }

    public required IReadOnlyList<DisagreementRef> Disagreements { get; init; }

    public required IReadOnlyList<DecisionView> Decisions { get; init; }

    public required IReadOnlyList<EventView> Events { get; init; }

    public required IReadOnlyList<InitialLetter> Letters { get; init; }

    /// <summary>Those with the longest names.</summary>
    public required IReadOnlyList<MunicipalityRef> Municipalities { get; init; }

    public required SeasonRef Season { get; init; }

    public required IReadOnlyList<string> SeasonSources { get; init; }

    public static ComponentsView From(Network network, Language language)
    {
        var season = network.CurrentSeason;
        return new ComponentsView
        {
            Fees = FeeExampleView.From(network),
            FeeTable = FeeTableView.From(season, network),
            Population = network.Municipalities.Select(municipality => PopulationView.From(municipality, network)).FirstOrDefault(view => view is not null),
            Ask = OrganiserView.ToAsk(network),
            Disagreements = DisagreementRef.To(network.Tables.Disagreements.Take(1)),
            Decisions = [.. network.Decisions.FromNewest.Take(1).Select(decision => DecisionView.From(decision, network))],
            Events = [.. network.EventsFromNewest().Take(1).Select(e => EventView.From(e, network))],
            Letters = [.. InitialLetter.All(network, language).Take(Initials)],
            Municipalities = [.. network.Municipalities.OrderByDescending(m => m.Name.In(language).Length).Take(Suggestions).Select(MunicipalityRef.To)],
            Season = SeasonRef.To(season),
            SeasonSources = season.Sources,
        };
    }
}

/// <summary>A municipality's fee in one of the states.</summary>
public sealed record FeeExampleView(MunicipalityRef Municipality, SeasonFeeView Current)
{
    /// <summary>One for each state that the data has, from the newest season that has it.</summary>
    public static IReadOnlyList<FeeExampleView> From(Network network)
    {
        var fees =
            from season in network.Seasons.Reverse()
            from municipality in network.Municipalities
            select (municipality, fee: network.FeeOf(municipality.Code, season));
        return [.. fees.DistinctBy(known => known.fee.Fee.GetType()).Take(Fee.Kinds).Select(known => From(known.municipality, known.fee, network))];
    }

    private static FeeExampleView From(Municipality municipality, MunicipalityFee fee, Network network) =>
        new(MunicipalityRef.To(municipality), SeasonFeeView.From(fee, municipality.Code, network));
}
