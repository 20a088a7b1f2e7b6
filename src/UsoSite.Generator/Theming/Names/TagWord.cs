using System.Text.RegularExpressions;

namespace UsoSite.Generator.Theming.Names;

/// <summary>A word of a tag: a path, a literal, a call in brackets, each perhaps with the name that it is passed under.</summary>
/// <param name="Name">The name before <c>=</c>, or empty.</param>
/// <param name="Text">The word itself; a call without its brackets.</param>
/// <param name="Offset">Where the word begins in the template.</param>
internal readonly partial record struct TagWord(string Name, string Text, int Offset, bool IsCall)
{
    public bool IsLiteral => Text.Length == 0 || Text[0] is '"' or '\'' or '-' || char.IsAsciiDigit(Text[0]) || Text is "true" or "false" or "null";

    public static List<TagWord> In(string content, int offset)
    {
        List<TagWord> words = [];
        for (var i = 0; i < content.Length;)
        {
            if (char.IsWhiteSpace(content[i]))
            {
                i++;
                continue;
            }

            var name = NamePart().Match(content, i) is { Success: true } given ? given.Groups[1].Value : "";
            i += name.Length == 0 ? 0 : name.Length + 1;
            var end = EndOf(content, i);
            var call = content[i] == '(';
            words.Add(new TagWord(name, call ? content[(i + 1)..(end - 1)] : content[i..end], offset + i + (call ? 1 : 0), call));
            i = end;
        }

        return words;
    }

    private static int EndOf(string content, int start)
    {
        if (content[start] is '"' or '\'')
        {
            return content.IndexOf(content[start], start + 1) is >= 0 and var close ? close + 1 : content.Length;
        }

        var (depth, quoted) = (0, false);
        for (var i = start; i < content.Length; i++)
        {
            quoted ^= content[i] == '"';
            depth += quoted ? 0 : content[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (!quoted && content[start] == '(' && depth == 0)
            {
                return i + 1;
            }

            if (!quoted && depth == 0 && char.IsWhiteSpace(content[i]))
            {
                return i;
            }
        }

        return content.Length;
    }

    [GeneratedRegex(@"\G([\w-]+)=", RegexOptions.CultureInvariant)]
    private static partial Regex NamePart();
}
