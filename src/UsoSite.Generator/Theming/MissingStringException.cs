namespace UsoSite.Generator.Theming;

/// <summary>A template asked for an interface text that the theme does not have.</summary>
public sealed class MissingStringException(string key) : Exception($"The theme has no text “{key}”.")
{
    public string Key { get; } = key;
}
