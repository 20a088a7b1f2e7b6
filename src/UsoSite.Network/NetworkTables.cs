namespace UsoSite.Network;

/// <summary>The tables of <c>data/</c> as records, in the order of the files.</summary>
public sealed class NetworkTables(SoundTables tables)
{
    public IReadOnlyList<Source> Sources { get; } = tables.Records<Source>();

    public IReadOnlyList<Season> Seasons { get; } = tables.Records<Season>();

    public IReadOnlyList<Topic> Topics { get; } = tables.Records<Topic>();

    public IReadOnlyList<Offering> Offerings { get; } = tables.Records<Offering>();

    public IReadOnlyList<SeasonOffering> SeasonOfferings { get; } = tables.Records<SeasonOffering>();

    public IReadOnlyList<FeeTier> FeeTiers { get; } = tables.Records<FeeTier>();

    public IReadOnlyList<Municipality> Municipalities { get; } = tables.Records<Municipality>();

    public IReadOnlyList<Region> Regions { get; } = tables.Records<Region>();

    public IReadOnlyList<WellbeingCounty> WellbeingCounties { get; } = tables.Records<WellbeingCounty>();

    public IReadOnlyList<Population> Population { get; } = tables.Records<Population>();

    public IReadOnlyList<Merger> Mergers { get; } = tables.Records<Merger>();

    public IReadOnlyList<Membership> Memberships { get; } = tables.Records<Membership>();

    public IReadOnlyList<MemberCount> MemberCounts { get; } = tables.Records<MemberCount>();

    public IReadOnlyList<Decision> Decisions { get; } = tables.Records<Decision>();

    public IReadOnlyList<NetworkEvent> Events { get; } = tables.Records<NetworkEvent>();

    public IReadOnlyList<Disagreement> Disagreements { get; } = tables.Records<Disagreement>();

    public IReadOnlyList<Organiser> Organisers { get; } = tables.Records<Organiser>();

    public IReadOnlyList<Contact> Contacts { get; } = tables.Records<Contact>();

    public IReadOnlyList<Term> Glossary { get; } = tables.Records<Term>();

    public IReadOnlyList<WorkedExample> WorkedExamples { get; } = tables.Records<WorkedExample>();

    /// <summary>One, or none on a site without a statement.</summary>
    public IReadOnlyList<AccessibilityStatement> AccessibilityStatements { get; } = tables.Records<AccessibilityStatement>();

    public IReadOnlyList<AccessibilityGap> AccessibilityGaps { get; } = tables.Records<AccessibilityGap>();

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
        .With<Membership>()
        .With<MemberCount>()
        .With<Decision>()
        .With<NetworkEvent>()
        .With<Disagreement>()
        .With<Organiser>()
        .With<Contact>()
        .With<Term>()
        .With<WorkedExample>()
        .With<AccessibilityStatement>()
        .With<AccessibilityGap>();
}
