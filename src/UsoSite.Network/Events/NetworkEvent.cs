namespace UsoSite.Network;

/// <summary>An event of the network.</summary>
/// <param name="Topic">Id of the season's topic that it treats; empty where there is none.</param>
/// <param name="End">Last day; null for an event of one day.</param>
/// <param name="Revision">How many times the day, place or title was corrected after it had been published; null where the data does not say.</param>
/// <param name="Remote">Whether remote participation was possible; null where the source does not say.</param>
[Table("events")]
public sealed record NetworkEvent(
    [Key] string Id,
    [References("seasons")] SeasonId Season,
    [Column("theme"), References("themes")] string Topic,
    DateOnly Start,
    DateOnly? End,
    LocalText Place,
    bool? Remote,
    [Required] LocalText Title,
    [References("sources")] IReadOnlyList<string> Sources,
    int? Revision,
    SourceSpan At);
