using UsoSite.Generator.Additions;
using UsoSite.Generator.Changes;
using UsoSite.Reporting;

namespace UsoSite.Additions;

/// <summary>Adds a row of a kind, with the rows of other tables that belong to it.</summary>
/// <param name="ask">Asks on a terminal; null where there is none, or nothing may be asked.</param>
internal sealed class AddRows(NewTable kind, string root, DateOnly asOf, Terminal terminal, Questions? ask, string language)
{
    public async Task<int> RunAsync(IReadOnlyDictionary<string, string> given, CancellationToken cancellation)
    {
        var tables = ReadRawTables.From(root);
        var cells = new CollectCells(kind, tables, ask, language).From(given);
        var files = new[] { new NewRow(kind.Table, cells) }.Concat(kind.Others(cells, tables)).Select(row => Plan(row, tables)).ToArray();
        var code = await new Addition(root, asOf, terminal, ask, language).WriteAsync(files, cancellation);
        foreach (var hint in code == ExitCodes.Success ? kind.Hints(cells, tables, language) : [])
        {
            terminal.WriteLine($"{hint}");
        }

        return code;
    }

    private PlannedFile Plan(NewRow row, IReadOnlyDictionary<string, RawTable> tables)
    {
        try
        {
            return AddRow.To(root, tables[row.Table], row.Cells);
        }
        catch (ArgumentException e) when (e.ParamName == "cells")
        {
            throw new UsageException(e.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
