using CsvHelper;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Comparisons;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>
/// Makes the matrix of all seasons as a file for spreadsheets in each language, and tells its page how large the file is. Spreadsheets set to
/// Finnish or Swedish divide cells at semicolons, English ones at commas; all of them know UTF-8 by its mark at the beginning.
/// </summary>
public sealed class MakeMatrixFile : IModule<PageSet, PageSet>
{
    private const string FormulaStarts = "=+-@\t\r";

    public Task<IReadOnlyList<PageSet>> RunAsync(IReadOnlyList<PageSet> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<PageSet>>([.. inputs.Select(set => Add(set, context.Diagnostics))]);

    private static PageSet Add(PageSet set, DiagnosticBag diagnostics)
    {
        List<OutputFile> files = [];
        Page[] pages = [.. set.Pages.Select(page => page.View is AllSeasonsView view ? With(Make(page, view), page, view) : page)];
        return set with { Pages = pages, Downloads = files };

        OutputFile? Make(Page page, AllSeasonsView view)
        {
            try
            {
                var cells = new MatrixCells(new PageContext(page, set, diagnostics)).Of(view.Matrix);
                return new OutputFile(Addresses.ComparisonTable(page.Language)[1..], Csv(cells, page.Language == Language.English ? ',' : ';'));
            }
            catch (MissingStringException e)
            {
                diagnostics.Report(set.Site.Theme.ProblemOf(e));
                return null;
            }
        }

        Page With(OutputFile? file, Page page, AllSeasonsView view)
        {
            if (file is null)
            {
                return page;
            }

            files.Add(file);
            return page with { View = view with { Table = new MatrixFileView("/" + file.Path, (file.Content.Length + 999) / 1000) } };
        }
    }

    private static byte[] Csv(IReadOnlyList<IReadOnlyList<string>> rows, char separator)
    {
        using var buffer = new MemoryStream();
        using (var writer = CsvWriter.Create(buffer, CsvWriterOptions.Default with { NewLine = "\n", Separator = separator, WriteByteOrderMark = true }, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                writer.WriteRecord([.. row.Select(Harmless)]);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>A cell that a spreadsheet would run as a formula begins with an apostrophe, which makes it text.</summary>
    private static string Harmless(string cell) => cell.Length > 0 && FormulaStarts.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
