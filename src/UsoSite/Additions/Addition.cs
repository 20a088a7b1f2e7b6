using UsoSite.Generator.Additions;
using UsoSite.Pipelines;
using UsoSite.Reporting;

namespace UsoSite.Additions;

/// <summary>Shows what a command is about to write, checks the site with it, asks, and writes all of it or nothing.</summary>
/// <param name="ask">Asks before writing; null to write without asking.</param>
internal sealed class Addition(string root, DateOnly asOf, Terminal terminal, Questions? ask, string language)
{
    public async Task<int> WriteAsync(IReadOnlyList<PlannedFile> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            terminal.WriteLine($"[bold]{file.Path}[/]{(file.Old is null ? Choose(" (new)", " (uusi)") : "")}");
            foreach (var line in file.Lines)
            {
                terminal.WriteLine($"  {line.Number,5} + {line.Text}");
            }
        }

        var checkedSite = await NetworkSite.CheckWith(files, root, asOf, cancellation);
        ProblemText.Write(terminal, checkedSite with { Problems = [.. checkedSite.Problems.Where(problem => IsTold(problem, files))] }, language);
        if (!checkedSite.Succeeded)
        {
            terminal.WriteLine($"{Choose("Nothing was written: with this the site would not pass uso check.", "Mitään ei kirjoitettu: sivusto ei läpäisisi tarkistusta uso check.")}");
            return ExitCodes.SiteProblems;
        }

        if (ask is not null && !ask.Confirm(Choose("Write it?", "Kirjoitetaanko?")))
        {
            terminal.WriteLine($"{Choose("Nothing was written.", "Mitään ei kirjoitettu.")}");
            return ExitCodes.Success;
        }

        WriteAddition.To(root, files);
        terminal.WriteLine($"{Choose("Written.", "Kirjoitettu.")}");
        return ExitCodes.Success;
    }

    /// <summary>Every error, and warnings of what is added.</summary>
    private static bool IsTold(Diagnostic problem, IReadOnlyList<PlannedFile> files) => problem.Rule.Severity == Severity.Error
        || files.Any(file => file.Path == problem.At.File && (file.Old is null || file.Lines.Any(line => line.Number == problem.At.Line)));

    private string Choose(string en, string fi) => language == "fi" ? fi : en;
}
