namespace UsoSite.Generator.Theming.Syntax;

/// <summary>Walks over everything in a template, whatever is shown of it.</summary>
internal static class TemplateTree
{
    public static IEnumerable<TemplateNode> All(IEnumerable<TemplateNode> nodes) => nodes.SelectMany(node => node is BlockNode block
        ? [block, .. All(block.Body), .. All(block.Otherwise)]
        : (IEnumerable<TemplateNode>)[node]);

    /// <summary>Every helper that is called, also within the arguments of another.</summary>
    public static IEnumerable<HelperCall> Calls(IEnumerable<TemplateNode> nodes) => All(nodes).SelectMany(node => node switch
    {
        ValueNode value => Calls(value.Value),
        BlockNode block => Calls(block.Value),
        IncludeNode { View: { } view } include => [.. Calls(view), .. Calls(include.Passed)],
        IncludeNode include => Calls(include.Passed),
        _ => [],
    });

    private static IEnumerable<HelperCall> Calls(Expression expression) => expression is HelperCall call
        ? [call, .. call.Arguments.SelectMany(Calls), .. Calls(call.Named)]
        : [];

    private static IEnumerable<HelperCall> Calls(NamedArgument[] named) => named.SelectMany(argument => Calls(argument.Value));
}
