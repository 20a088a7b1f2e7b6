using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Theming;

/// <summary>The interface texts of one language by dotted key, with <c>{name}</c> where a value goes.</summary>
/// <param name="reportMissing">Told each key that is asked for and has no text.</param>
public sealed class Strings(Language language, IReadOnlyDictionary<string, string> texts, Action<string> reportMissing)
{
    public Language Language { get; } = language;

    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>True where <c>{{t "key"}}</c> can be written: the key has a text, or forms by number.</summary>
    public bool Has(string key) => texts.ContainsKey(key) || texts.ContainsKey(key + ".other");

    /// <summary>
    /// The text with its values filled in. A key with the forms <c>one</c> and <c>other</c> takes the form that the value
    /// <c>count</c> asks for.
    /// </summary>
    public string Text(string key, IReadOnlyDictionary<string, object?>? values = null)
    {
        if (!texts.TryGetValue(key, out var text))
        {
            var form = values?.GetValueOrDefault("count") is 1 ? ".one" : ".other";
            if (!texts.TryGetValue(key + form, out text))
            {
                reportMissing(key);
                return key;
            }
        }

        if (values is null)
        {
            return text;
        }

        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", Format(value), StringComparison.Ordinal);
        }

        return text;
    }

    private string? Format(object? value) => value switch
    {
        int number => Formats.For(Language).Number(number),
        DateOnly day => Formats.For(Language).Date(day),
        _ => value?.ToString(),
    };
}

/// <summary>A template asked for an interface text that the theme does not have.</summary>
public sealed class MissingStringException(string key) : Exception($"The theme has no text “{key}”.")
{
    public string Key { get; } = key;
}
