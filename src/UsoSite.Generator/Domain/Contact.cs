namespace UsoSite.Generator.Domain;

/// <summary>A contact of a season, added only by the coordinators themselves.</summary>
public sealed record Contact(SeasonId Season, string Organiser, string Name, LocalText Role, string Email, string Phone);
