using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>The last line of a check: pages, errors, warnings.</summary>
internal static class CheckSummary
{
    public static void Write(Terminal terminal, BuildResult result, string language)
    {
        var (errors, warnings) = (Styles.For(Severity.Error, result.Errors), Styles.For(Severity.Warning, result.Warnings));
        if (language == "fi")
        {
            terminal.WriteLine($"Sivuja {result.Pages.Count}, [{errors}]virheitä {result.Errors}[/], [{warnings}]varoituksia {result.Warnings}[/]");
            return;
        }

        var pages = Count.Format("page", result.Pages.Count);
        terminal.WriteLine(
            $"{pages}, [{errors}]{Count.Format("error", result.Errors)}[/], [{warnings}]{Count.Format("warning", result.Warnings)}[/]");
    }
}
