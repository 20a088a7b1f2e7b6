namespace UsoSite.Generator.Pages;

/// <summary>A page above the present one in the breadcrumbs.</summary>
public sealed record Crumb(string Title, string Url);
