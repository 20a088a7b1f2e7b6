using System.Text.RegularExpressions;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>A template's name and text, and the places of what it mentions.</summary>
/// <param name="Name">Path below the theme without extension: <c>layouts/article</c>, <c>partials/cite</c>.</param>
public sealed partial record TemplateSource(string Name, SourceText Source)
{
    /// <summary>The partials that the template includes, with the places where it does.</summary>
    public IEnumerable<(string Name, SourceSpan At)> Partials() => Mentions(PartialTag());

    /// <summary>The literal keys of interface texts.</summary>
    public IEnumerable<(string Name, SourceSpan At)> StringKeys() => Mentions(StringCall());

    /// <summary>The literal names of assets.</summary>
    public IEnumerable<(string Name, SourceSpan At)> AssetNames() => Mentions(AssetCall());

    /// <summary>The first place in an expression of the template where a name stands, or null.</summary>
    public SourceSpan? FirstMention(string name)
    {
        foreach (Match tag in Tag().Matches(Source.Text))
        {
            var at = Regex.Match(tag.Value, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])", RegexOptions.CultureInvariant);
            if (at.Success)
            {
                return Source.At(tag.Index + at.Index);
            }
        }

        return null;
    }

    /// <summary>The first tag that another begins in before it has ended, or null.</summary>
    public SourceSpan? UnclosedTag()
    {
        var bare = Comment().Replace(Source.Text, comment => new string(' ', comment.Length));
        var open = Unclosed().Match(bare);
        return open.Success ? Source.At(open.Index) : null;
    }

    private IEnumerable<(string, SourceSpan)> Mentions(Regex pattern) =>
        pattern.Matches(Source.Text).Select(match => (match.Groups[1].Value, Source.At(match.Groups[1].Index)));

    [GeneratedRegex(@"\{\{~?!--.*?--~?\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{\{\{?(?!\{)(?:(?!\}\}|\{\{).)*(?:\{\{|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Unclosed();

    [GeneratedRegex(@"\{\{[^}]*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\{\{~?#?>\s*([\w/-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex PartialTag();

    [GeneratedRegex("""[{(]\s*t\s+"([^"]+)"(?=\s*(?:\}|\)|\w+=))""", RegexOptions.CultureInvariant)]
    private static partial Regex StringCall();

    [GeneratedRegex("""[{(]\s*asset\s+"([^"]+)"(?=\s*(?:\}|\)))""", RegexOptions.CultureInvariant)]
    private static partial Regex AssetCall();
}
