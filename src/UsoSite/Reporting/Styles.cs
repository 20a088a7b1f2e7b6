using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>Names of Spectre's styles. These colours are legible on dark and on light terminals.</summary>
internal static class Styles
{
    public static string For(Severity severity) => severity == Severity.Error ? "maroon" : "olive";

    /// <summary>The style of a count of problems: none stays plain.</summary>
    public static string For(Severity severity, int count) => count == 0 ? "default" : For(severity);
}
