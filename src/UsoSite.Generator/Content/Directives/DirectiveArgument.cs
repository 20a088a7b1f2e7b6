namespace UsoSite.Generator.Content.Directives;

/// <summary>An argument that a directive takes.</summary>
public sealed record DirectiveArgument(string Name, ArgumentKind Kind, bool Required = true);
