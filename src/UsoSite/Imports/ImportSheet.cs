using UsoSite.Additions;
using UsoSite.Generator;
using UsoSite.Generator.Changes;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Imports;
using UsoSite.Reporting;

namespace UsoSite.Imports;

/// <summary>Imports a sheet of a workbook into a table: tells what changes, checks the site with it, asks, and writes.</summary>
/// <param name="ask">Asks on a terminal; null where there is none, or nothing may be asked.</param>
internal sealed class ImportSheet(string root, DateOnly asOf, Terminal terminal, Questions? ask, string language)
{
    /// <param name="sheetName">Null for the sheet that fits.</param>
    /// <param name="remove">True to take away the rows that the sheet lacks.</param>
    public async Task<int> RunAsync(string tableName, string file, string? sheetName, bool remove, CancellationToken cancellation)
    {
        var tables = ReadRawTables.From(root);
        var table = TableOf(tables, tableName);
        var sheet = SheetOf(Workbook.Read(file), table.Schema!, sheetName, file);
        var plan = Plan(sheet, table, tables, remove);
        ImportReport report = new(terminal, language);
        report.WriteProblems(file, plan.Problems);
        if (plan.Problems.Count > 0)
        {
            terminal.WriteLine($"{Choose("Nothing was written: correct the cells of the sheet first.", "Mitään ei kirjoitettu: korjaa ensin laskentataulukon solut.")}");
            return ExitCodes.SiteProblems;
        }

        if (plan.Changes.Count > 0)
        {
            report.WriteChanges(plan.Changes);
        }

        if (plan.File is null)
        {
            terminal.WriteLine($"{Choose("The table has all of it already; nothing was written.", "Taulukossa on jo kaikki; mitään ei kirjoitettu.")}");
            return ExitCodes.Success;
        }

        return await new Addition(root, asOf, terminal, ask, language).WriteAsync([plan.File], cancellation);
    }

    private ImportPlan Plan(Sheet sheet, RawTable table, IReadOnlyDictionary<string, RawTable> tables, bool remove)
    {
        try
        {
            return PlanImport.From(root, sheet, table, tables, remove);
        }
        catch (InvalidDataException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private RawTable TableOf(IReadOnlyDictionary<string, RawTable> tables, string name)
    {
        if (!tables.TryGetValue(name, out var table) || table.Schema is null)
        {
            var nearest = Nearest.To(name, tables.Keys);
            throw new UsageException(Choose($"The site has no table {name} that is described.", $"Sivustolla ei ole kuvattua taulukkoa {name}.") + (nearest is null ? "" : Choose($" Did you mean {nearest}?", $" Tarkoititko {nearest}?")));
        }

        return table.Schema.PrimaryKey.Count > 0
            ? table
            : throw new UsageException(Choose($"The table {name} has no key by which its rows could be told.", $"Taulukolla {name} ei ole avainta, josta rivit tunnettaisiin."));
    }

    private Sheet SheetOf(IReadOnlyList<Sheet> sheets, TableSchema table, string? name, string file)
    {
        var asked = name is null ? sheets : [.. sheets.Where(sheet => sheet.Name.Equals(name, StringComparison.OrdinalIgnoreCase))];
        if (asked.Count == 0)
        {
            throw new UsageException(Choose($"{file} has no sheet {name}; it has: ", $"Tiedostossa {file} ei ole taulukkoa {name}; siinä on: ") + string.Join(", ", sheets.Select(sheet => sheet.Name)) + ".");
        }

        return PlanImport.Fitting(asked, table).FirstOrDefault() ?? throw new UsageException(Choose(
            $"No sheet of {file} names the columns of the key ({string.Join(", ", table.PrimaryKey)}) in its first rows.",
            $"Mikään tiedoston {file} taulukko ei nimeä avaimen sarakkeita ({string.Join(", ", table.PrimaryKey)}) ensimmäisillä riveillään."));
    }

    private string Choose(string en, string fi) => language == "fi" ? fi : en;
}
