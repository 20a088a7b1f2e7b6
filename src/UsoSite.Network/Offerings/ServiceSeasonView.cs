namespace UsoSite.Network;

/// <summary>That a season offers a service, and how much of it.</summary>
/// <param name="Quantity">Null where the sources give no number.</param>
/// <param name="Per"><c>season</c> or <c>year</c>; empty where there is no number.</param>
public sealed record ServiceSeasonView(SeasonRef Season, int? Quantity, string Per, IReadOnlyList<string> Sources);
