namespace UsoSite.Network;

/// <summary>An organisation that runs the network or has run it; unknown addresses are empty.</summary>
[Table("organisers")]
public sealed record Organiser([Key] string Id, [Required] LocalText Name, string Url, string Email, string Phone);
