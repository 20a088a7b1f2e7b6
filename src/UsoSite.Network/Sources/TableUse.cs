namespace UsoSite.Network;

/// <summary>A table that rests on a source.</summary>
/// <param name="Name">Its name, which is its anchor on the page of open data.</param>
/// <param name="Rows">How many of its rows do.</param>
public sealed record TableUse(string Name, LocalText Title, int Rows);
