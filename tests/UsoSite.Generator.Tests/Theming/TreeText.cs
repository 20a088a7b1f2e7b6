using UsoSite.Generator.Theming.Syntax;

namespace UsoSite.Generator.Tests;

/// <summary>The tree of a template in one line: every node with the offset at which it stands.</summary>
internal static class TreeText
{
    public static string Of(IEnumerable<TemplateNode> nodes) => string.Join(' ', nodes.Select(Of));

    public static string Of(Expression expression) => expression.Offset + ":" + expression switch
    {
        Literal { Value: null } => "null",
        Literal { Value: string text } => $"\"{text}\"",
        Literal literal => $"{literal.Value!.GetType().Name} {literal.Value}",
        ValuePath path => $"{new string('^', path.Up)}{path.Start}({string.Join(' ', path.Names.Select(name => name.Text))})",
        HelperCall call => $"{call.Text}({string.Join(' ', [.. call.Arguments.Select(Of), .. call.Named.Select(Of)])})",
        _ => throw new InvalidOperationException(),
    };

    private static string Of(NamedArgument argument) => $"{argument.Name}={Of(argument.Value)}";

    private static string Of(TemplateNode node) => node.Offset + node switch
    {
        TextNode text => $"'{text.Text}'",
        ValueNode value => value.IsRaw ? $" raw {Of(value.Value)}" : $" show {Of(value.Value)}",
        IncludeNode include => $" >{string.Join(' ', [include.Name, .. include.View is null ? [] : new[] { Of(include.View) }, .. include.Passed.Select(Of)])}",
        BlockNode block => $" {block.Kind} {Of(block.Value)} [{Of(block.Body)}] [{Of(block.Otherwise)}]",
        _ => throw new InvalidOperationException(),
    };
}
