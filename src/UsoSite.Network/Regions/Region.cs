namespace UsoSite.Network;

/// <summary>A region.</summary>
/// <param name="Code">Two digits as text.</param>
[Table("regions")]
public sealed record Region([Key] string Code, [Required] LocalText Name);
