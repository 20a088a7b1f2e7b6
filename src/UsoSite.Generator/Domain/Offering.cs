namespace UsoSite.Generator.Domain;

/// <summary>Something that the network offers.</summary>
/// <param name="Scope"><c>network</c>: common to all members; <c>municipality</c>: for one member's own development.</param>
public sealed record Offering(string Id, string Scope, int Order, LocalText Name, LocalText Description);
