using Markdig.Syntax.Inlines;
using Markdig.Syntax;

namespace UsoSite.Generator.Content.Directives;

/// <summary>A directive in a Markdown text: <c>{{name key=value}}</c>.</summary>
public sealed class DirectiveInline : LeafInline
{
    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    /// <summary>True where no <c>}}</c> follows.</summary>
    public bool Unclosed { get; init; }

    /// <summary>What does not fit the form <c>key=value</c>, or null.</summary>
    public string? Malformed { get; init; }
}

/// <summary>A directive that is alone in its paragraph.</summary>
public sealed class DirectiveBlock(DirectiveInline directive) : LeafBlock(null)
{
    public DirectiveInline Directive { get; } = directive;
}
