using UsoSite.Generator.Languages;

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

    /// <summary>What readers of the title most often ask for next, such as a price, shown right after it; may be empty.</summary>
    public string Answer { get; init; } = "";

    /// <summary>The title in the other official language, shown beside it; empty where it is the same.</summary>
    public string OtherName { get; init; } = "";

    /// <summary>Other names by which it is found as by its title.</summary>
    public IReadOnlyList<SearchText> Names { get; init; } = [];

    /// <summary>What else it is found by, after all that have the words in their names.</summary>
    public IReadOnlyList<SearchText> Words { get; init; } = [];
}

/// <summary>A text with the language by which its words are inflected.</summary>
public sealed record SearchText(string Text, Language Language)
{
    /// <summary>A text of the data as pages in a language show it.</summary>
    public static SearchText In(LocalText text, Language language) =>
        new(text.In(language), text.FallsBackIn(language) ? Language.Finnish : language);

    /// <summary>A text of the data in every language that has it.</summary>
    public static IEnumerable<SearchText> InAll(LocalText text) =>
        Language.All.Where(language => !text.FallsBackIn(language)).Select(language => In(text, language)).Where(own => own.Text.Length > 0).DistinctBy(own => own.Text);
}
