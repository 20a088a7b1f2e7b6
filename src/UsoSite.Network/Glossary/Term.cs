namespace UsoSite.Network;

/// <summary>A term of the glossary.</summary>
[Table("glossary")]
public sealed record Term([Key] string Id, [Required, Column("term")] LocalText Name, LocalText Definition);
