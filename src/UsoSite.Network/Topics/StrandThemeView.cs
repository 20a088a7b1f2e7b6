namespace UsoSite.Network;

/// <summary>A theme or subtheme as part of a strand.</summary>
/// <param name="Parent">The main theme that it is a part of; null for a main theme.</param>
public sealed record StrandThemeView(LocalText Name, LocalText? Parent, SeasonRef Season, IReadOnlyList<string> Sources);
