namespace UsoSite.Network.Tests;

/// <summary>The form in which a site's expected problems stand in its <c>expected.diagnostics.txt</c>.</summary>
internal static class ExpectedProblems
{
    public const string FileName = "expected.diagnostics.txt";

    public static string Of(IEnumerable<Diagnostic> problems) => string.Concat(problems.Select(p =>
        $"{p.At}: {(p.Rule.Severity == Severity.Error ? "error" : "warning")} {p.Rule.Code} {p.Rule.Name}: {p.Message.En}\n"
        + (p.Key is { Length: > 0 } key ? $"    at: {key}\n" : "")
        + (p.Help is { } help ? $"    fix: {help.En}\n" : "")
        + (p.Nearest is { } nearest ? $"    nearest: {nearest}\n" : "")));
}
