namespace UsoSite.Generator.Content.Directives;

/// <summary>An argument that a directive takes.</summary>
public sealed record DirectiveArgument(string Name, ArgumentKind Kind, bool Required = true)
{
    /// <summary>True for one of several arguments of which a directive needs at least one.</summary>
    public bool CountsAlone { get; init; }
}
