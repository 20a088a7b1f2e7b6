using System.Text;

namespace UsoSite.Generator.Pages.AsMarkdown;

/// <summary>Texts within Markdown, in which no sign means anything.</summary>
internal static class MarkdownText
{
    /// <param name="text">May have several lines, which become one.</param>
    public static string Line(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            Append(line, letter);
        }

        return line.ToString();
    }

    public static void Append(StringBuilder line, char letter)
    {
        if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '&')
        {
            line.Append('\\');
        }

        line.Append(letter);
    }
}
