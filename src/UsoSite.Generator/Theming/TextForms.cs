using System.Collections.Frozen;

namespace UsoSite.Generator.Theming;

/// <summary>The texts of one key: one for all numbers, or one for each form of number.</summary>
internal sealed class TextForms
{
    private const string OneEnding = ".one";
    private const string OtherEnding = ".other";

    private TextPattern? always;
    private TextPattern? one;
    private TextPattern? other;

    /// <summary>False for a key that is only the beginning of <c>key.one</c>.</summary>
    public bool HasText => (always ?? other) is not null;

    /// <summary>The texts by key; the forms of <c>key.one</c> and <c>key.other</c> also under <c>key</c>.</summary>
    public static FrozenDictionary<string, TextForms> ByKey(IReadOnlyDictionary<string, string> texts)
    {
        Dictionary<string, TextForms> byKey = new(StringComparer.Ordinal);
        foreach (var (key, text) in texts)
        {
            TextPattern pattern = new(text);
            FormsOf(key).always = pattern;
            if (key.EndsWith(OneEnding, StringComparison.Ordinal))
            {
                FormsOf(key[..^OneEnding.Length]).one = pattern;
            }
            else if (key.EndsWith(OtherEnding, StringComparison.Ordinal))
            {
                FormsOf(key[..^OtherEnding.Length]).other = pattern;
            }
        }

        return byKey.ToFrozenDictionary(StringComparer.Ordinal);

        TextForms FormsOf(string key)
        {
            if (!byKey.TryGetValue(key, out var forms))
            {
                byKey[key] = forms = new TextForms();
            }

            return forms;
        }
    }

    /// <summary>The text for the value <c>count</c>; null where there is none.</summary>
    public TextPattern? For(ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (always is not null)
        {
            return always;
        }

        foreach (var (name, value) in values)
        {
            if (name == "count")
            {
                return value is 1 ? one : other;
            }
        }

        return other;
    }
}
