using System.Text.RegularExpressions;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>A template's name and text, and the places of what it mentions.</summary>
/// <param name="Name">Path below the theme without extension: <c>layouts/article</c>, <c>partials/cite</c>.</param>
public sealed partial record TemplateSource(string Name, SourceText Source)
{
    /// <summary>True for a template of plain text.</summary>
    internal bool IsText => Name.StartsWith(TemplateFolder.Texts, StringComparison.Ordinal);

    /// <summary>True for a template that others of its kind can include. A text can be both: the text of a page, and a part of another.</summary>
    internal bool IsPartial => IsText || Name.StartsWith(TemplateFolder.Partials, StringComparison.Ordinal);

    /// <summary>The name by which other templates include this one.</summary>
    internal string PartialName => Name[Name.IndexOf('/', StringComparison.Ordinal)..][1..];

    /// <summary>
    /// The text to compile. Where a partial stands within a line, the line break at the end of its file would come after it; a partial of
    /// plain text that has several lines stands on lines of its own and keeps it.
    /// </summary>
    internal string Body => IsPartial && !(IsText && HasSeveralLines) ? Source.Text.TrimEnd('\r', '\n') : Source.Text;

    private bool HasSeveralLines => Source.Text.TrimEnd('\r', '\n').Contains('\n', StringComparison.Ordinal);

    /// <summary>The full name of a partial that this template names.</summary>
    internal string FullNameOf(string partial) => (IsText ? TemplateFolder.Texts : TemplateFolder.Partials) + partial;

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

/// <summary>The folders of a theme that hold templates, each with its slash at the end, as names of templates begin.</summary>
internal static class TemplateFolder
{
    public const string Layouts = "layouts/";

    public const string Partials = "partials/";

    /// <summary>Templates of plain text: nothing in them is encoded for HTML, and their partials are of the same folder.</summary>
    public const string Texts = "texts/";

    public static readonly IReadOnlyList<string> All = [Layouts, Partials, Texts];
}
