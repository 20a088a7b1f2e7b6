using UsoSite.Generator.Search;

namespace UsoSite.Network;

/// <summary>The tables of <c>data/</c> as records, in the order of the files.</summary>
public sealed record NetworkTables
{
    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<Season> Seasons { get; init; } = [];

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    public IReadOnlyList<Offering> Offerings { get; init; } = [];

    public IReadOnlyList<SeasonOffering> SeasonOfferings { get; init; } = [];

    public IReadOnlyList<FeeTier> FeeTiers { get; init; } = [];

    public IReadOnlyList<Municipality> Municipalities { get; init; } = [];

    public IReadOnlyList<Region> Regions { get; init; } = [];

    public IReadOnlyList<WellbeingCounty> WellbeingCounties { get; init; } = [];

    public IReadOnlyList<Population> Population { get; init; } = [];

    public IReadOnlyList<Merger> Mergers { get; init; } = [];

    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    public IReadOnlyList<MemberCount> MemberCounts { get; init; } = [];

    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    public IReadOnlyList<NetworkEvent> Events { get; init; } = [];

    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    public IReadOnlyList<Organiser> Organisers { get; init; } = [];

    public IReadOnlyList<SeasonOrganiser> SeasonOrganisers { get; init; } = [];

    public IReadOnlyList<Statement> Statements { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public IReadOnlyList<Term> Glossary { get; init; } = [];

    public IReadOnlyList<WorkedExample> WorkedExamples { get; init; } = [];

    public IReadOnlyList<SearchSynonym> SearchSynonyms { get; init; } = [];

    /// <summary>One, or none on a site without a statement.</summary>
    public IReadOnlyList<AccessibilityStatement> AccessibilityStatements { get; init; } = [];

    public IReadOnlyList<AccessibilityGap> AccessibilityGaps { get; init; } = [];

    public IReadOnlyList<DataChange> Changes { get; init; } = [];

    /// <summary>The record of each table; each is listed here once, and above where the program uses it.</summary>
    internal static RecordTypes Types { get; } = new RecordTypes()
        .WithId(text => new SeasonId(text))
        .WithId(text => new MunicipalityCode(text))
        .With<Source>()
        .With<Season>()
        .With<Topic>()
        .With<Offering>()
        .With<SeasonOffering>()
        .With<FeeTier>()
        .With<Municipality>()
        .With<Region>()
        .With<WellbeingCounty>()
        .With<Population>()
        .With<Merger>()
        .With<FormerName>()
        .With<Membership>()
        .With<MemberCount>()
        .With<Decision>()
        .With<NetworkEvent>()
        .With<Disagreement>()
        .With<Organiser>()
        .With<SeasonOrganiser>()
        .With<Statement>()
        .With<Contact>()
        .With<Term>()
        .With<WorkedExample>()
        .With<SearchSynonym>()
        .With<AccessibilityStatement>()
        .With<AccessibilityGap>()
        .With<DataChange>();

    internal static NetworkTables From(SoundTables tables) => new()
    {
        Sources = tables.Records<Source>(),
        Seasons = tables.Records<Season>(),
        Topics = tables.Records<Topic>(),
        Offerings = tables.Records<Offering>(),
        SeasonOfferings = tables.Records<SeasonOffering>(),
        FeeTiers = tables.Records<FeeTier>(),
        Municipalities = tables.Records<Municipality>(),
        Regions = tables.Records<Region>(),
        WellbeingCounties = tables.Records<WellbeingCounty>(),
        Population = tables.Records<Population>(),
        Mergers = tables.Records<Merger>(),
        FormerNames = tables.Records<FormerName>(),
        Memberships = tables.Records<Membership>(),
        MemberCounts = tables.Records<MemberCount>(),
        Decisions = tables.Records<Decision>(),
        Events = tables.Records<NetworkEvent>(),
        Disagreements = tables.Records<Disagreement>(),
        Organisers = tables.Records<Organiser>(),
        SeasonOrganisers = tables.Records<SeasonOrganiser>(),
        Statements = tables.Records<Statement>(),
        Contacts = tables.Records<Contact>(),
        Glossary = tables.Records<Term>(),
        WorkedExamples = tables.Records<WorkedExample>(),
        SearchSynonyms = tables.Records<SearchSynonym>(),
        AccessibilityStatements = tables.Records<AccessibilityStatement>(),
        AccessibilityGaps = tables.Records<AccessibilityGap>(),
        Changes = tables.Records<DataChange>(),
    };
}
