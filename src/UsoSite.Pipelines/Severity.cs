namespace UsoSite.Pipelines;

/// <summary>What a problem does to a build: an error stops it, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
