using System.Collections.Frozen;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Theming;

/// <summary>The interface texts of one language by dotted key, with <c>{name}</c> where a value goes.</summary>
/// <param name="reportMissing">Told each key that is asked for and has no text.</param>
public sealed class Strings(Language language, IReadOnlyDictionary<string, string> texts, Action<string> reportMissing)
{
    private readonly FrozenDictionary<string, TextForms> byKey = TextForms.ByKey(texts);
    private readonly Formats formats = Formats.For(language);

    public Language Language { get; } = language;

    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>True where <c>{{t "key"}}</c> can be written: the key has a text, or forms by number.</summary>
    public bool Has(string key) => byKey.GetValueOrDefault(key) is { HasText: true };

    /// <summary>
    /// The text with its values filled in. A key with the forms <c>one</c> and <c>other</c> takes the form that the value
    /// <c>count</c> asks for.
    /// </summary>
    public string Text(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (Find(key, values) is { } text)
        {
            return text;
        }

        reportMissing(key);
        return key;
    }

    /// <summary>As <see cref="Text"/>, but null where there is no such text.</summary>
    public string? Find(string key, ReadOnlySpan<(string Name, object? Value)> values) =>
        byKey.GetValueOrDefault(key)?.For(values)?.With(values, formats);
}

/// <summary>A template asked for an interface text that the theme does not have.</summary>
public sealed class MissingStringException(string key) : Exception($"The theme has no text “{key}”.")
{
    public string Key { get; } = key;
}
