using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Pages;

/// <summary>A page and its final HTML.</summary>
public sealed record RenderedPage(Page Page, string Html)
{
    /// <summary>The page in other forms, such as plain text.</summary>
    public IReadOnlyList<OutputFile> OtherForms { get; init; } = [];
}
