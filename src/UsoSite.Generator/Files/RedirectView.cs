namespace UsoSite.Generator.Files;

/// <summary>A page that has moved.</summary>
/// <param name="Url">Relative link to where it is now.</param>
/// <param name="Canonical">Full address of where it is now.</param>
public sealed record RedirectView(string Language, string Title, string Url, string Canonical);
