namespace UsoSite.Network;

/// <summary>A topic that a season treats, or a part of one. The data calls it a theme, which here is the look of the site.</summary>
/// <param name="Parent">Id of the topic that this is part of; empty for a main topic.</param>
/// <param name="Strand">Links the same subject across seasons; empty where there is no such link.</param>
[Table("themes")]
public sealed record Topic(
    [Key] string Id, [References("seasons")] SeasonId Season, [References("themes")] string Parent, int Order, string Strand, [Required] LocalText Name, [References("sources")] IReadOnlyList<string> Sources, SourceSpan At);
