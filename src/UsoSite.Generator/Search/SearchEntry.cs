namespace UsoSite.Generator.Search;

/// <summary>A page, or a place on one, that readers can search for.</summary>
/// <param name="Kind">Key of its kind in the strings: <c>product</c>.</param>
/// <param name="Address">From the site's root, with an anchor where the place has one.</param>
public sealed record SearchEntry(string Kind, SearchText Title, string Address)
{
    /// <summary>What the entry is sorted by among those of its kind; null for the title.</summary>
    public string? SortsAs { get; init; }

    /// <summary>One line beside the title; may be empty.</summary>
    public string Context { get; init; } = "";

    /// <summary>The title in the other official language, shown beside it; empty where it is the same.</summary>
    public string OtherName { get; init; } = "";

    /// <summary>Other names by which it is found as by its title.</summary>
    public IReadOnlyList<SearchText> Names { get; init; } = [];

    /// <summary>What else it is found by, after all that have the words in their names.</summary>
    public IReadOnlyList<SearchText> Words { get; init; } = [];
}
