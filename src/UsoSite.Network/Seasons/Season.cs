using System.Globalization;

namespace UsoSite.Network;

/// <summary>A two-year season of the network.</summary>
/// <param name="LeadTopic">Empty where the sources name none.</param>
/// <param name="TravelCostsExtra">True where a source says that experts' travel costs are invoiced on top of the fee.</param>
/// <param name="MembersComplete">True where the sources list every member.</param>
/// <param name="TopicsComplete">True where a source presents its list of the season's topics as whole.</param>
/// <param name="OfferingsComplete">True where a source presents its list of what the season offers as whole.</param>
[Table("seasons", NeedsRows = true)]
public sealed record Season(
    [Key] SeasonId Id,
    int Number,
    [SourcesOf("number")] IReadOnlyList<string> NumberSources,
    DateOnly Start,
    DateOnly End,
    [Column("theme")] LocalText LeadTopic,
    [SourcesOf("theme")] IReadOnlyList<string> LeadTopicSources,
    [Column("travel_costs", Is = "extra")] bool TravelCostsExtra,
    [SourcesOf("travel_costs")] IReadOnlyList<string> TravelCostsSources,
    bool MembersComplete,
    [SourcesOf("members_complete")] IReadOnlyList<string> MembersCompleteSources,
    [Column("themes_complete")] bool TopicsComplete,
    bool OfferingsComplete,
    [SourcesOf("offerings_complete")] IReadOnlyList<string> OfferingsCompleteSources,
    [References("sources")] IReadOnlyList<string> Sources,
    SourceSpan At)
{
    /// <summary>How many yearly fees the season has.</summary>
    public int FeeYears => End.Year - Start.Year + 1;

    /// <summary>The year on whose last day the populations that decide the season's fees are taken: the one before the season.</summary>
    public int FeePopulationYear => Start.Year - 1;

    /// <summary>True where the season ends after it starts, in the years of its id; its dates say nothing otherwise.</summary>
    public bool DatesHold => Start < End && Id.Value == string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}-{End.Year:D4}");
}

/// <summary>A season by its years, as in data and addresses: <c>2025-2026</c>.</summary>
public readonly record struct SeasonId(string Value)
{
    /// <summary>The season for readers, with an en dash: <c>2025–2026</c>.</summary>
    public string Years => Value.Replace('-', '–');

    /// <summary>The season where there is little room: <c>2025–26</c>.</summary>
    public string ShortYears => $"{Value.AsSpan(0, 4)}–{Value.AsSpan(Value.Length - 2)}";

    public override string ToString() => Value;
}

/// <summary>A season as pages name it.</summary>
/// <param name="Id"><c>2025-2026</c>, for links.</param>
/// <param name="Years"><c>2025–2026</c>, for readers.</param>
public sealed record SeasonRef(string Id, string Years, int Number, LocalText LeadTopic)
{
    public static SeasonRef To(Season season) => new(season.Id.Value, season.Id.Years, season.Number, season.LeadTopic);
}
