using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>The tables of <c>data/</c> as records.</summary>
public sealed record NetworkTables
{
    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<Season> Seasons { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }

    public required IReadOnlyList<Offering> Offerings { get; init; }

    public required IReadOnlyList<SeasonOffering> SeasonOfferings { get; init; }

    public required IReadOnlyList<FeeTier> FeeTiers { get; init; }

    public required IReadOnlyList<Municipality> Municipalities { get; init; }

    public required IReadOnlyList<Area> Regions { get; init; }

    public required IReadOnlyList<Area> WellbeingCounties { get; init; }

    public required IReadOnlyList<(MunicipalityCode Municipality, PopulationFigure Figure, SourceSpan At)> Population { get; init; }

    public required IReadOnlyList<Merger> Mergers { get; init; }

    public required IReadOnlyList<Membership> Memberships { get; init; }

    public required IReadOnlyList<MemberCount> MemberCounts { get; init; }

    public required IReadOnlyList<Decision> Decisions { get; init; }

    public required IReadOnlyList<NetworkEvent> Events { get; init; }

    public required IReadOnlyList<Disagreement> Disagreements { get; init; }

    public required IReadOnlyList<Organiser> Organisers { get; init; }

    public required IReadOnlyList<Contact> Contacts { get; init; }

    public required IReadOnlyList<Term> Glossary { get; init; }

    public required IReadOnlyList<WorkedExample> WorkedExamples { get; init; }

    /// <summary>One, or none on a site without a statement.</summary>
    public required IReadOnlyList<AccessibilityStatement> AccessibilityStatements { get; init; }

    public required IReadOnlyList<AccessibilityGap> AccessibilityGaps { get; init; }
}
