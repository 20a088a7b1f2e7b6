namespace UsoSite.Network;

/// <summary>A part of a main theme.</summary>
public sealed record SubthemeView(LocalText Name, IReadOnlyList<string> Sources);
