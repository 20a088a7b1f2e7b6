using System.Globalization;
using UsoSite.Generator;
using UsoSite.Pipelines;
using UsoSite.Reporting;

namespace UsoSite.Previewing;

/// <summary>What the preview tells: lines on the console, and the overlay of the browser.</summary>
internal sealed class PreviewReport(Terminal terminal, string language, EditorLink? editor)
{
    private IReadOnlyList<Diagnostic> told = [];

    private bool Finnish => language == "fi";

    /// <summary>The message that takes the overlay away.</summary>
    public ProblemsFound NoProblems => Overlay([]);

    public ProblemsFound Overlay(IReadOnlyList<Diagnostic> problems) => new(
        Finnish ? "Sivustossa on virheitä. Alla on viimeisin kunnossa ollut sivu." : "Something is wrong with the site. Below is the page as it last was right.",
        Finnish ? "Piilota" : "Hide",
        [.. problems.Select(problem => ShownProblem.From(problem, language, editor))]);

    public void Started(string address) => terminal.WriteLine($"Preview: {address} (Ctrl+C ends it)");

    public void PortTaken(int asked, int port) => terminal.WriteLine($"Port {asked} is taken; using {port}.");

    /// <param name="changed">How many pages are not as they were.</param>
    /// <param name="shown">How long it took until the pages in the browser were there.</param>
    /// <param name="all">How long it took until all pages and links were checked.</param>
    /// <param name="warnings">What is wrong but stops nothing.</param>
    public void Built(int changed, bool first, TimeSpan shown, TimeSpan all, IReadOnlyList<Diagnostic> warnings)
    {
        Tell(warnings);
        terminal.WriteLine($"{(first ? "Built" : "Rebuilt")} {Count.Format("page", changed)} in {Seconds(shown)} s; all checked in {Seconds(all)} s");
    }

    /// <param name="shown">True where a site is shown that was right before.</param>
    public void Failed(IReadOnlyList<Diagnostic> problems, bool shown)
    {
        Tell(problems);
        terminal.WriteLine($"{Count.Format("problem", problems.Count)}; {(shown ? "the site is shown as it last was right" : "nothing can be shown until then")}");
    }

    private void Tell(IReadOnlyList<Diagnostic> problems)
    {
        if (!problems.SequenceEqual(told))
        {
            ProblemText.Write(terminal, new BuildResult(problems, false, [], null), language);
        }

        told = problems;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
