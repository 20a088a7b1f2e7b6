namespace UsoSite.Generator.Pages;

/// <summary>A template linked to a page id that no page has.</summary>
public sealed class UnknownPageException(string id, string? nearest) : Exception($"There is no page with the id “{id}”.")
{
    public string Id { get; } = id;

    public string? Nearest { get; } = nearest;
}
