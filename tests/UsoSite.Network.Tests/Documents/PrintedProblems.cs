using System.Text.RegularExpressions;
using UsoSite.Pipelines;

namespace UsoSite.Network.Tests;

/// <summary>Problems as <c>uso check</c> prints them in English.</summary>
internal static partial class PrintedProblems
{
    public static string Of(IEnumerable<Diagnostic> problems) => string.Concat(problems.Select(problem =>
        $"{problem.At}: {(problem.Rule.Severity == Severity.Error ? "error" : "warning")} {problem.Rule.Code} {problem.Rule.Name}: {problem.Message.En}\n"
        + (problem.Key is { Length: > 0 } key ? $"    at: {key}\n" : "")
        + (problem.Related is { } related ? $"    see also: {related}\n" : "")
        + (problem.Help is { } help ? $"    fix: {help.En}\n" : "")
        + (problem.Nearest is { } nearest ? $"    Did you mean “{nearest}”?\n" : "")));

    /// <summary>The text without the label of its help lines, which is a matter of the command alone.</summary>
    public static string WithoutHelpLabel(string text) => HelpLabel().Replace(text, "    ");

    [GeneratedRegex(@"^    (?:cure|fix): ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HelpLabel();
}
