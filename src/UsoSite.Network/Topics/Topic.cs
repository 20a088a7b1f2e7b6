namespace UsoSite.Network;

/// <summary>A topic of a season, or a part of one. The data calls it a theme, which in the program is the look of the site.</summary>
/// <param name="Parent">Id of the topic that this is part of; empty for a main topic.</param>
/// <param name="Subject">Links topics of different seasons on the same subject; empty where there is no such link.</param>
[Table("themes")]
public sealed record Topic(
    [Key] string Id,
    [References("seasons")] SeasonId Season,
    [References("themes")] string Parent,
    int Order,
    [Column("strand")] string Subject,
    [Required] LocalText Name,
    [References("sources")] IReadOnlyList<string> Sources,
    SourceSpan At);
