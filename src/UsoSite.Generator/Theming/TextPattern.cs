using System.Text;

namespace UsoSite.Generator.Theming;

/// <summary>An interface text with places for values: <c>alle {value}</c>.</summary>
internal sealed class TextPattern
{
    private readonly string text;

    /// <summary>Text and names of values in turn, beginning with text.</summary>
    private readonly string[] parts;

    public TextPattern(string text)
    {
        List<string> found = [];
        var rest = text;
        for (var open = rest.IndexOf('{', StringComparison.Ordinal); open >= 0; open = rest.IndexOf('{', StringComparison.Ordinal))
        {
            var close = rest.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            found.AddRange([rest[..open], rest[(open + 1)..close]]);
            rest = rest[(close + 1)..];
        }

        (this.text, parts) = (text, [.. found, rest]);
    }

    /// <summary>The text with its values; a place for which there is no value stays as it is written.</summary>
    public string With(ReadOnlySpan<(string Name, object? Value)> values, Formats formats)
    {
        if (values.IsEmpty || parts.Length == 1)
        {
            return text;
        }

        StringBuilder filled = new(parts[0], text.Length + 32);
        for (var i = 1; i < parts.Length; i += 2)
        {
            Append(filled, parts[i], values, formats);
            filled.Append(parts[i + 1]);
        }

        return filled.ToString();
    }

    private static void Append(StringBuilder filled, string name, ReadOnlySpan<(string Name, object? Value)> values, Formats formats)
    {
        foreach (var (given, value) in values)
        {
            if (given == name)
            {
                filled.Append(value switch
                {
                    int number => formats.Number(number),
                    DateOnly day => formats.Date(day),
                    _ => value?.ToString(),
                });
                return;
            }
        }

        filled.Append('{').Append(name).Append('}');
    }
}
