namespace UsoSite.Network;

/// <summary>Makes the page of the fee calculator.</summary>
public sealed class CalculatorPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("calculator", language, Addresses.Calculator(language), "calculator", InterfaceText.Named("calculator.title"), CalculatorView.From(network, language, site.Settings.Absolute(Addresses.FeeCard(language))))
        {
            Description = InterfaceText.Named("calculator.description", ("season", network.CurrentSeason.Id.Years)),
        },
    ];
}

/// <summary>What the fee depends on and what it is, as far as the sources tell. Seasons are listed from the newest.</summary>
public sealed record CalculatorView
{
    public required IReadOnlyList<InitialLetter> Letters { get; init; }

    public required IReadOnlyList<SeasonTimeView> Seasons { get; init; }

    /// <summary>What the address of a draft decision has after that of the municipality.</summary>
    public required string DraftPart { get; init; }

    /// <summary>Where to ask for what the sources do not tell.</summary>
    public required IReadOnlyList<OrganiserView> Ask { get; init; }

    /// <summary>Seasons whose fee tiers are known.</summary>
    public required IReadOnlyList<FeeTableView> Tiers { get; init; }

    /// <summary>Seasons of which only fees by decision are known.</summary>
    public required IReadOnlyList<FeeTableView> Decided { get; init; }

    /// <summary>Seasons of which no fee is known.</summary>
    public required IReadOnlyList<SeasonRef> Unknown { get; init; }

    /// <summary>The day of the newest populations.</summary>
    public required DateOnly PopulationDate { get; init; }

    public required IReadOnlyList<string> PopulationSources { get; init; }

    /// <summary>For each season of which any fee is known.</summary>
    public required IReadOnlyList<PopulationRuleView> Rules { get; init; }

    /// <summary>Seasons whose sources say that travel costs come on top.</summary>
    public required IReadOnlyList<FeeTableView> TravelCosts { get; init; }

    /// <summary>Decisions and proposals that say that VAT comes on top.</summary>
    public required IReadOnlyList<DecisionView> Vat { get; init; }

    /// <summary>Those of the newest season first, then by residents.</summary>
    public required IReadOnlyList<WorkedExampleView> Examples { get; init; }

    /// <summary>Full address of the card that other sites show.</summary>
    public required string CardAddress { get; init; }

    public static CalculatorView From(Network network, Language language, string cardAddress)
    {
        Season[] seasons = [.. network.Seasons.Reverse()];
        var byKnownFees = seasons.ToLookup(network.KnownFeesOf);
        return new CalculatorView
        {
            Letters = InitialLetter.All(network, language),
            Seasons = [.. seasons.Select(season => SeasonTimeView.From(season, network))],
            DraftPart = Addresses.DraftPart(language),
            Ask = OrganiserView.ToAsk(network),
            Tiers = [.. byKnownFees[KnownFees.Tiers].Select(season => FeeTableView.From(season, network))],
            Decided = [.. byKnownFees[KnownFees.Decisions].Select(season => FeeTableView.From(season, network))],
            Unknown = [.. byKnownFees[KnownFees.Nothing].Select(SeasonRef.To)],
            PopulationDate = new DateOnly(network.NewestPopulationYear, 12, 31),
            PopulationSources = network.PopulationSources(network.NewestPopulationYear),
            Rules = [.. seasons.Where(season => network.KnownFeesOf(season) != KnownFees.Nothing).Select(season => PopulationRuleView.From(season, network))],
            TravelCosts = [.. seasons.Where(season => season.TravelCostsExtra).Select(season => FeeTableView.From(season, network))],
            Vat = [.. network.DecisionsWithoutVat().Select(decision => DecisionView.From(decision, network))],
            CardAddress = cardAddress,
            Examples =
            [
                .. network.Tables.WorkedExamples.OrderByDescending(example => example.Season.Value, StringComparer.Ordinal)
                    .ThenBy(example => example.Residents).Select(example => WorkedExampleView.From(example, network)),
            ],
        };
    }
}

/// <summary>The day of the populations that decide a season's fees.</summary>
/// <param name="Wanted">31 December of the year before the season.</param>
/// <param name="Used">The newest day that the data has by then; null where it has none.</param>
/// <param name="IsOlder">True where the data does not have the wanted day.</param>
public sealed record PopulationRuleView(SeasonRef Season, DateOnly Wanted, DateOnly? Used, bool IsOlder)
{
    public static PopulationRuleView From(Season season, Network network)
    {
        var wanted = new DateOnly(season.FeePopulationYear, 12, 31);
        var used = network.FeePopulationDate(season);
        return new PopulationRuleView(SeasonRef.To(season), wanted, used, used < wanted);
    }
}

/// <summary>A worked example as the program calculates it; the build checks it against the expected figures.</summary>
public sealed record WorkedExampleView
{
    public required SeasonRef Season { get; init; }

    /// <summary>Null for a bare number of residents.</summary>
    public required MunicipalityRef? Municipality { get; init; }

    /// <summary>Null where the municipality has no population that early.</summary>
    public required int? Residents { get; init; }

    public required FeeView Fee { get; init; }

    /// <summary>Of the example, then of the population where it names a municipality.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public static WorkedExampleView From(WorkedExample example, Network network)
    {
        var season = network.Season(example.Season);
        return new WorkedExampleView
        {
            Season = SeasonRef.To(season),
            Municipality = example.Municipality is { } named ? MunicipalityRef.To(network, named) : null,
            Residents = example.Residents ?? (example.Municipality is { } code ? network.Fees.Population(code, season)?.Residents : null),
            Fee = FeeView.From(network.Fees.FeeOf(example, season), season),
            Sources = [.. example.Sources, .. example.Municipality is { } one && network.Fees.Population(one, season) is { } figure ? network.PopulationSources(figure.Year) : []],
        };
    }
}
