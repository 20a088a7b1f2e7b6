using UsoSite.Generator.Additions;
using UsoSite.Generator.Changes;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Additions;

/// <summary>Gathers the cells of a new row from options and questions, and refuses what cannot stand in them.</summary>
/// <param name="ask">Asks on a terminal; null where there is none, or nothing may be asked.</param>
internal sealed class CollectCells(NewTable kind, IReadOnlyDictionary<string, RawTable> tables, Questions? ask, string language)
{
    private static readonly NewColumn Id = new("", "id");

    /// <param name="given">The options by column; those not given are not there.</param>
    /// <exception cref="UsageException">An option is missing, or its value cannot stand in its cell.</exception>
    public Dictionary<string, string> From(IReadOnlyDictionary<string, string> given)
    {
        var table = Described();
        Dictionary<string, string> cells = new(kind.Defaults.ToDictionary(cell => cell.Column, cell => cell.Value), StringComparer.Ordinal);
        List<string> missing = [];
        foreach (var column in kind.HasId ? kind.Columns.Prepend(Id) : kind.Columns)
        {
            var field = table.Schema!.Find(column.Column);
            if (given.TryGetValue(column.Column, out var value))
            {
                cells[column.Column] = Checked(column, field, value.Trim());
            }
            else if (field is not null && table.Columns.Contains(column.Column) && ask is not null)
            {
                cells[column.Column] = CellAnswer.Canonical(field, ask.Cell(column, field, table, cells, tables));
            }
            else
            {
                cells[column.Column] = "";
                missing.AddRange(field is { Required: true } ? [NameOf(column)] : []);
            }
        }

        return missing.Count == 0 ? cells : throw new UsageException(language == "fi"
            ? $"Puuttuu: {string.Join(", ", missing)}. Anna ne valitsimina, tai aja uso new {kind.Name} päätteessä, jossa se kysyy ne."
            : $"Missing: {string.Join(", ", missing)}. Give them as options, or run uso new {kind.Name} on a terminal, where it asks for them.");
    }

    private RawTable Described() => tables.TryGetValue(kind.Table, out var table) && table.Schema is not null && table.Columns.Count > 0
        ? table
        : throw new UsageException(language == "fi"
            ? $"data/{kind.Table}.csv puuttuu tai sitä ei ole kuvattu tiedostossa data/datapackage.json, joten siihen ei voi lisätä rivejä. uso check kertoo lisää."
            : $"data/{kind.Table}.csv is missing or is not described in data/datapackage.json, so no row can be added to it. uso check tells more.");

    private string Checked(NewColumn column, FieldSchema? field, string value) =>
        field is null ? value
        : CellAnswer.ProblemOf(field, value) is { } problem ? throw new UsageException($"{NameOf(column)}: {problem.In(language)}")
        : CellAnswer.Canonical(field, value);

    private static string NameOf(NewColumn column) => column.Option.Length > 0 ? $"--{column.Option}" : "ID";
}
