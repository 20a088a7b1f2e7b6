using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Theming;

/// <summary>A template or page asked for an interface text that the theme does not have.</summary>
public sealed class MissingStringException(string key, Language language) : Exception($"The theme has no text “{key}”.")
{
    public string Key { get; } = key;

    public Language Language { get; } = language;
}
