using System.Text.RegularExpressions;

namespace UsoSite.Generator.Theming.Names;

/// <summary>A tag of a template.</summary>
/// <param name="Kind"><c>#</c> opens a block, <c>/</c> closes one, <c>&gt;</c> includes a partial, <c>^</c> is an else, a space is an expression.</param>
/// <param name="Content">What is between the braces, without the sign of its kind.</param>
/// <param name="Offset">Where the content begins in the template.</param>
internal readonly partial record struct TemplateTag(char Kind, string Content, int Offset)
{
    public static IEnumerable<TemplateTag> In(string template)
    {
        foreach (Match match in Tag().Matches(template))
        {
            var content = match.Groups["content"];
            var kind = match.Groups["sign"].Value switch
            {
                "#" => '#',
                "/" => '/',
                ">" or "#>" => '>',
                "^" => '^',
                _ when content.Value.Trim() == "else" || content.Value.StartsWith("else ", StringComparison.Ordinal) => '^',
                _ => ' ',
            };
            if (match.Groups["sign"].Value != "!")
            {
                yield return new TemplateTag(kind, content.Value, content.Index);
            }
        }
    }

    [GeneratedRegex(@"\{\{~?(?<sign>!)--.*?--~?\}\}|\{\{\{?~?\s*(?<sign>#>|[#/>^!&])?\s*(?<content>[^{}]*?)\s*~?\}?\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tag();
}
