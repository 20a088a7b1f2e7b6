using UsoSite.Generator.Theming.Syntax;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>A template of a theme: its name, its text and its tree.</summary>
/// <param name="Name">Path below the theme without extension: <c>layouts/article</c>, <c>partials/cite</c>.</param>
public sealed record Template(string Name, SourceText Source)
{
    /// <summary>What the template shows; nothing where its text could not be read.</summary>
    internal TemplateNode[] Nodes { get; private init; } = [];

    /// <summary>True for a template that others can include.</summary>
    internal bool IsPartial => Name.StartsWith(TemplateFolder.Partials, StringComparison.Ordinal);

    /// <summary>The name by which other templates include this one.</summary>
    internal string PartialName => Name[Name.IndexOf('/', StringComparison.Ordinal)..][1..];

    /// <summary>The text without the line break at the end of its file, which would come after a partial that stands within a line.</summary>
    internal string Body => IsPartial ? Source.Text.TrimEnd('\r', '\n') : Source.Text;

    /// <summary>Reads a template. What is wrong in it is reported.</summary>
    internal static Template Parse(string name, SourceText source, DiagnosticBag diagnostics)
    {
        var template = new Template(name, source);
        try
        {
            return template with { Nodes = TemplateParser.Parse(template.Body, Helpers.InHtml) };
        }
        catch (TemplateSyntaxException e)
        {
            diagnostics.Report(new Diagnostic(Rules.TemplateSyntax, source.At(e.Offset), e.Fact, e.Fix));
            return template;
        }
    }

    /// <summary>The partials that the template includes, with the places where it does.</summary>
    internal IEnumerable<(string Name, SourceSpan At)> Partials() =>
        TemplateTree.All(Nodes).OfType<IncludeNode>().Select(include => (include.Name, Source.At(include.Offset)));

    /// <summary>What a helper is asked for in so many words, such as the key of a text, with the places where it is.</summary>
    internal IEnumerable<(string Name, SourceSpan At)> Asked(string helper) => TemplateTree.Calls(Nodes)
        .Where(call => call.Text == helper)
        .Select(call => call.Arguments is [Literal { Value: string name }] ? (name, Source.At(call.Sought)) : default)
        .Where(asked => asked.name is not null);
}

/// <summary>The folders of a theme that hold templates, each with its slash at the end, as names of templates begin.</summary>
internal static class TemplateFolder
{
    public const string Layouts = "layouts/";

    public const string Partials = "partials/";

    public static readonly IReadOnlyList<string> All = [Layouts, Partials];
}
