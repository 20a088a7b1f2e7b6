namespace UsoSite.Pipelines;

/// <summary>A rule that input must keep, named after the fault that breaks it.</summary>
/// <param name="Code">Stable code, such as <c>USO1022</c>; its page is <c>docs/errors/CODE.md</c>.</param>
/// <param name="Name">Name of the fault in kebab case, such as <c>broken-link</c>.</param>
/// <param name="Severity">Whether breaking the rule stops a build.</param>
public sealed record Rule(string Code, string Name, Severity Severity);
