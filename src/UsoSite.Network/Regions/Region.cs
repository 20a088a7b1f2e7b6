namespace UsoSite.Network;

/// <summary>A region.</summary>
/// <param name="Code">Two digits as text.</param>
[Table("regions")]
public sealed record Region([Key] string Code, [Required] LocalText Name, SourceSpan At);

/// <summary>A region as pages name it.</summary>
public sealed record RegionRef(string Code, LocalText Name)
{
    public static RegionRef To(Network network, Municipality municipality) => To(network.Region(municipality));

    public static RegionRef To(Region region) => new(region.Code, region.Name);
}

/// <summary>A wellbeing services county, or the area that the classification has in place of one.</summary>
/// <param name="Code">Two digits as text.</param>
/// <param name="IsOther">True for Helsinki and Åland, which belong to no county.</param>
[Table("wellbeing_counties")]
public sealed record WellbeingCounty([Key] string Code, [Required] LocalText Name, [Column("kind", Is = "other")] bool IsOther);
