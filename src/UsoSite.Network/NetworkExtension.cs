using UsoSite.Generator;
using UsoSite.Generator.Search;

namespace UsoSite.Network;

/// <summary>Everything that the network adds to the generator: its tables, rules, directives, pages, scripts and search results.</summary>
public static class NetworkExtension
{
    public static SiteExtension<Network> Registrations { get; } = new()
    {
        Rules = RuleBook.From(typeof(NetworkRules)),
        RulesBelow = "guide/errors",
        Records = NetworkTables.Types,
        Checks =
        [
            RecordCheck.On<Season>(SeasonDatesCheck.Find),
            RecordCheck.On<Season>(SeasonOverlapsCheck.Find),
            RecordCheck.On<FeeTier, Season>(FeeTierCoverageCheck.Find),
            RecordCheck.On<Population, Municipality, Merger>(PopulationOwnersCheck.Find),
            RecordCheck.On<Topic>(TopicParentsCheck.Find),
            RecordCheck.On<SeasonOffering>(OfferingQuantitiesCheck.Find),
            RecordCheck.On<Decision, Season>(DecisionTotalsCheck.Find),
            RecordCheck.On<NetworkEvent, Season>(EventDatesCheck.Find),
            RecordCheck.On<Decision, Membership>(ContradictingMembershipsCheck.Find),
            RecordCheck.On<WorkedExample, Season, FeeTier, Population, Decision>(WorkedExamplesCheck.Find),
            RecordCheck.On<AccessibilityStatement, AccessibilityGap>(AccessibilityDatesCheck.Find),
            RecordCheck.On<AccessibilityStatement, AccessibilityGap>(AccessibilityStatusCheck.Find),
            RecordCheck.On<SearchSynonym>(synonyms => SynonymChecks.Find(synonyms, NetworkRules.SearchSynonym)),
            RecordCheck.OnDay<AccessibilityStatement>(AccessibilityReviewCheck.Find),
        ],
        Model = (tables, day) => new Network(tables, day),
        Directives = NetworkDirectives.All,
        Pages =
        [
            ("MunicipalityPages", new MunicipalityPages()),
            ("DraftPages", new DraftPages()),
            ("MergedMunicipalityPages", new MergedMunicipalityPages()),
            ("MunicipalityDirectory", new MunicipalityDirectory()),
            ("RegionPages", new RegionPages()),
            ("HomePage", new HomePage()),
            ("CalculatorPage", new CalculatorPage()),
            ("FeeCardPage", new FeeCardPage()),
            ("DecisionsPage", new DecisionsPage()),
            ("EventsPage", new EventsPage()),
            ("SourcesPage", new SourcesPage()),
            ("GlossaryPage", new GlossaryPage()),
            ("SearchPage", new SearchPage()),
            ("ComponentsPage", new ComponentsPage()),
            ("NotFoundPage", new NotFoundPage()),
            ("SeasonPages", new SeasonPages()),
            ("ComparisonPages", new ComparisonPages()),
            ("TopicsPage", new TopicsPage()),
            ("ServicesPage", new ServicesPage()),
            ("ApiPage", new ApiPage()),
        ],
        ArticlesOfPages = ["home"],
        ArticlesOfQuestions = ["questions"],
        ResolveId = (network, id) => id.StartsWith("season/", StringComparison.Ordinal) || id.StartsWith("comparison/", StringComparison.Ordinal)
            ? id.Replace("/newest", "/" + network.NewestSeason.Id, StringComparison.Ordinal).Replace("/current", "/" + network.CurrentSeason.Id, StringComparison.Ordinal)
            : id,
        PageOfRow = PagesOfRows.IdOf,
        DatabaseViews = FeeViews.All,
        Files = [("Api", MakeApi.From), ("Calendars", MakeCalendars.From), ("SeasonFeeds", MakeSeasonFeeds.From), ("OpenSearch", (settings, _, _) => MakeOpenSearch.From(settings))],
        Coverage = NetworkThings.Coverage,
        Period = NetworkThings.Period,
        Changes = network => network.Tables.Changes.Select(change => change.Told),
        Scripts = [("fees", (_, network) => FeeData.From(network).Script)],
        SearchKinds =
            ["municipality", "region", "former", "page", "fee", "season", "term", "offering", "heading", "theme", "decision", "event", "comparison", "source", "draft"],
        SearchWays = ["municipalities", "calculator", "questions"],
        SearchSynonyms = network => network.Tables.SearchSynonyms,
        SearchEntries = (network, set, language) => PlaceEntries.In(network, set, language).Concat(new NetworkEntries(network, set, language).All()),
        Subjects = NetworkSubjects.All,
    };
}
