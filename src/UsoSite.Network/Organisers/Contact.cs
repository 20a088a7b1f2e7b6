namespace UsoSite.Network;

/// <summary>A contact of a season, added only by the coordinators themselves.</summary>
[Table("contacts")]
public sealed record Contact([References("seasons")] SeasonId Season, [References("organisers")] string Organiser, string Name, LocalText Role, string Email, string Phone);
