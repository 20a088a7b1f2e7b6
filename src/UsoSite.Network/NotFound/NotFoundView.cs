namespace UsoSite.Network;

/// <summary>Ways onward from an address that has no page.</summary>
public sealed record NotFoundView(IReadOnlyList<InitialLetter> Letters);
