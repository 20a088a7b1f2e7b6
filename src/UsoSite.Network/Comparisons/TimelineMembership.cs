namespace UsoSite.Network;

/// <summary>A membership in the table that equals the timeline.</summary>
public sealed record TimelineMembership(SeasonRef Season, bool Confirmed, IReadOnlyList<string> Sources);
