using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>The last line of a check: pages, errors, warnings.</summary>
internal static class CheckSummary
{
    public static void Write(Terminal terminal, BuildResult result, string language)
    {
        var (errors, warnings) = (Styles.Of(Severity.Error, result.Errors), Styles.Of(Severity.Warning, result.Warnings));
        if (language == "fi")
        {
            terminal.WriteLine($"Sivuja {result.Pages.Count}, [{errors}]virheitä {result.Errors}[/], [{warnings}]varoituksia {result.Warnings}[/]");
            return;
        }

        var pages = Count.Of("page", result.Pages.Count);
        terminal.WriteLine(
            $"{pages}, [{errors}]{Count.Of("error", result.Errors)}[/], [{warnings}]{Count.Of("warning", result.Warnings)}[/]");
    }
}
