namespace UsoSite.Network;

/// <summary>Something that the network offers.</summary>
/// <param name="Scope"><c>network</c>: common to all members; <c>municipality</c>: for one member's own development.</param>
[Table("offerings")]
public sealed record Offering(
    [Key] string Id, [Required] string Scope, int Order, [Required] LocalText Name, LocalText Description, [SourcesOf("description")] IReadOnlyList<string> DescriptionSources)
{
    public bool IsForOne => Scope == "municipality";
}

/// <summary>That a season offers something, and how much of it.</summary>
/// <param name="Quantity">Null where the sources give no number.</param>
/// <param name="Per"><c>season</c> or <c>year</c>, which never compare; empty where there is no number.</param>
/// <param name="Note">What the number covers, or what part of it is known; empty where there is nothing to add.</param>
[Table("season_offerings")]
public sealed record SeasonOffering(
    [References("seasons")] SeasonId Season,
    [Required, References("offerings")] string Offering,
    int? Quantity,
    string Per,
    LocalText Note,
    [References("sources")] IReadOnlyList<string> Sources,
    SourceSpan At);
