using Markdig.Syntax;

namespace UsoSite.Generator.Content.Directives;

/// <summary>A directive that stands alone in its paragraph.</summary>
public sealed class DirectiveBlock(DirectiveInline directive) : LeafBlock(null)
{
    public DirectiveInline Directive { get; } = directive;
}
