using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Search;

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
