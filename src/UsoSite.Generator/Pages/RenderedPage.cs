namespace UsoSite.Generator.Pages;

/// <summary>A page and its final HTML.</summary>
public sealed record RenderedPage(Page Page, string Html);
