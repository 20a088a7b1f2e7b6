using UsoSite.Generator.Imports;
using UsoSite.Reporting;

namespace UsoSite.Imports;

/// <summary>Tells row by row what an import would change, or cell by cell what stops it.</summary>
internal sealed class ImportReport(Terminal terminal, string language)
{
    private bool Finnish => language == "fi";

    public void WriteProblems(string file, IEnumerable<SheetProblem> problems)
    {
        foreach (var problem in problems)
        {
            terminal.WriteLine(
                $"[bold]{Path.GetFileName(file)} {problem.Sheet}!{problem.Cell}[/]: [{Styles.For(Pipelines.Severity.Error)}]{(Finnish ? "virhe" : "error")} {problem.Rule.Code} {problem.Rule.Name}[/]: {problem.Message.In(language)}");
            terminal.WriteLine($"    {(Finnish ? "korjaus" : "fix")}: {problem.Help.In(language)}");
            if (problem.Nearest is { } nearest)
            {
                terminal.WriteLine($"    {(Finnish ? "Tarkoititko ”" : "Did you mean “")}{nearest}”?");
            }
        }
    }

    public void WriteChanges(IReadOnlyList<RowImport> changes)
    {
        foreach (var change in changes)
        {
            terminal.WriteLine($"  {Sign(change.Fate)} {change.Key}{Rest(change)}");
        }

        terminal.WriteLine($"{string.Join(", ", Enum.GetValues<RowFate>().Select(fate => (Fate: fate, Count: changes.Count(change => change.Fate == fate))).Where(fate => fate.Count > 0).Select(fate => Counted(fate.Fate, fate.Count)))}");
    }

    private static string Sign(RowFate fate) => fate switch { RowFate.Added => "+", RowFate.Changed => "~", RowFate.Removed => "-", _ => "=" };

    private string Rest(RowImport change) => change.Fate switch
    {
        RowFate.Added => string.Concat(change.Cells.Select(cell => $"  {cell.Column}: {cell.New}")),
        RowFate.Changed => string.Concat(change.Cells.Select(cell => $"  {cell.Column}: {Shown(cell.Old)} -> {Shown(cell.New)}")),
        RowFate.Removed => Finnish ? "  ei laskentataulukossa; poistetaan" : "  not in the sheet; removed",
        _ => Finnish ? "  ei laskentataulukossa; säilyy, ellei valitsinta --remove ole annettu" : "  not in the sheet; kept without --remove",
    };

    private string Shown(string cell) => cell.Length > 0 ? cell : Finnish ? "(tyhjä)" : "(empty)";

    private string Counted(RowFate fate, int count) => fate switch
    {
        RowFate.Added => Finnish ? $"uusia rivejä {count}" : $"{Count.Format("new row", count)}",
        RowFate.Changed => Finnish ? $"muuttuvia rivejä {count}" : $"{Count.Format("changed row", count)}",
        RowFate.Removed => Finnish ? $"poistettavia rivejä {count}" : $"{Count.Format("removed row", count)}",
        _ => Finnish ? $"puuttuvia rivejä {count}" : $"{Count.Format("missing row", count)}",
    };
}
