namespace UsoSite.Generator.Domain;

/// <summary>An organisation that runs the network or has run it; unknown addresses are empty.</summary>
public sealed record Organiser(string Id, LocalText Name, string Url, string Email, string Phone);
