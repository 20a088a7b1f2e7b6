namespace UsoSite.Generator.Theming.Syntax;

/// <summary>A piece of a template. The pieces of a template are its tree, which is checked and rendered.</summary>
/// <param name="Offset">Where it begins in the text of the template.</param>
internal abstract record TemplateNode(int Offset);

/// <summary>Text between tags, written as it is.</summary>
internal sealed record TextNode(int Offset, string Text) : TemplateNode(Offset);

/// <summary><c>{{value}}</c>, encoded for HTML; raw as <c>{{{value}}}</c>.</summary>
internal sealed record ValueNode(int Offset, Expression Value, bool IsRaw) : TemplateNode(Offset);

/// <summary><c>{{> name view passed=value}}</c>.</summary>
/// <param name="Name">The partial as it is written.</param>
/// <param name="View">What the partial shows; null where it is what the including template shows at that place.</param>
internal sealed record IncludeNode(int Offset, string Name, Expression? View, NamedArgument[] Passed) : TemplateNode(Offset);

/// <summary>A block with an optional <c>{{else}}</c>.</summary>
/// <param name="Kind">What the value decides.</param>
internal sealed record BlockNode(int Offset, BlockKind Kind, Expression Value, TemplateNode[] Body, TemplateNode[] Otherwise) : TemplateNode(Offset);

/// <summary>The blocks, by their names in templates.</summary>
internal enum BlockKind
{
    /// <summary>Shows its body where the value is true, not empty and not 0.</summary>
    If,

    /// <summary>Shows its body where <see cref="If"/> would not.</summary>
    Unless,

    /// <summary>Shows its body for each item of a list.</summary>
    Each,

    /// <summary>Shows its body for a value that is there.</summary>
    With,
}
