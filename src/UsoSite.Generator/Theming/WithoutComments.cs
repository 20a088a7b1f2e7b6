using System.Text;

namespace UsoSite.Generator.Theming;

/// <summary>Style sheets and scripts as they are published: without the lines that hold only a comment, empty lines and indentation; a style sheet also without spaces and ends of lines that mean nothing.</summary>
internal static class WithoutComments
{
    /// <param name="text">Texts over several lines within a script must not have lines that look like comments.</param>
    /// <param name="extension"><c>.js</c> or <c>.css</c>; only the first has comments that begin with <c>//</c>.</param>
    public static string From(string text, string extension)
    {
        StringBuilder published = new(text.Length);
        var within = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var code = line.Trim();
            if (within || code.StartsWith("/*"))
            {
                var start = within ? 0 : 2;
                var end = code[start..].IndexOf("*/");
                within = end < 0;
                code = within ? [] : code[(start + end + 2)..].Trim();
            }

            if (!code.IsEmpty && !(extension == ".js" && code.StartsWith("//")))
            {
                Append(published, code, isStyle: extension == ".css");
            }
        }

        return published.ToString();
    }

    private static void Append(StringBuilder published, ReadOnlySpan<char> line, bool isStyle)
    {
        if (isStyle)
        {
            AppendStyle(published, line);
        }
        else
        {
            published.Append(line);
        }

        published.Append(isStyle && (line[^1] is '{' or '}' or ';' or ',') ? "" : "\n");
    }

    /// <summary>Of a style sheet, spaces beside braces and after <c>: ; ,</c> and the last semicolon of a rule; a string stays as it is.</summary>
    private static void AppendStyle(StringBuilder published, ReadOnlySpan<char> line)
    {
        var start = published.Length;
        var quote = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            var last = published.Length > start ? published[^1] : '\n';
            if (quote != '\0')
            {
                quote = c == quote && line[i - 1] != '\\' ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == ' ' && last is (' ' or ':' or ';' or ',' or '{' or '}'))
            {
                continue;
            }
            else if (c is '{' or '}')
            {
                while (published.Length > start && (published[^1] == ' ' || (c == '}' && published[^1] == ';')))
                {
                    published.Length--;
                }
            }

            published.Append(c);
        }
    }
}
