namespace UsoSite.Generator.Pages;

/// <summary>A page and its final HTML.</summary>
/// <param name="Text">The page as plain text; null where it has no such form.</param>
public sealed record RenderedPage(Page Page, string Html, string? Text);
