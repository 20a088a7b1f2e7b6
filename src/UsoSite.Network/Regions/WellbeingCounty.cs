namespace UsoSite.Network;

/// <summary>A wellbeing services county, or what stands in its place in the classification.</summary>
/// <param name="Code">Two digits as text.</param>
/// <param name="IsOther">True for Helsinki and Åland, which belong to no county.</param>
[Table("wellbeing_counties")]
public sealed record WellbeingCounty([Key] string Code, [Required] LocalText Name, [Column("kind", Is = "other")] bool IsOther);
