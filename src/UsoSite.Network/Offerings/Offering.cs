namespace UsoSite.Network;

/// <summary>Something that the network offers.</summary>
/// <param name="Scope"><c>network</c>: common to all members; <c>municipality</c>: for one member's own development.</param>
[Table("offerings")]
public sealed record Offering([Key] string Id, [Required] string Scope, int Order, [Required] LocalText Name, LocalText Description);
