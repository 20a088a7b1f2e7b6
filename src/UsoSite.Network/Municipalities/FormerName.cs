namespace UsoSite.Network;

/// <summary>The name of a municipality that has become part of another and is still in use for that part. It has no page of its own.</summary>
/// <param name="Municipality">The municipality that it is part of now.</param>
/// <param name="Until">The day from which it was part of another municipality.</param>
[Table("municipality_names")]
public sealed record FormerName(
    [Required] LocalText Name, [References("municipalities", "code")] MunicipalityCode Municipality, DateOnly Until);
