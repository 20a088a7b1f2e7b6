using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>A template asked for something that is not there; carries the problem as it is shown.</summary>
public sealed class TemplateException(Diagnostic problem, Exception cause) : Exception(problem.Message.En, cause)
{
    public Diagnostic Problem { get; } = problem;
}
