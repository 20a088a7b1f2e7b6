using System.CommandLine;
using UsoSite.Generator.Changes;

namespace UsoSite.Additions;

/// <summary>What <c>uso new NAME</c> adds: a row of a table.</summary>
/// <param name="Name">Of the command: <c>event</c>.</param>
/// <param name="Table">The table.</param>
/// <param name="HasId">True where the key of the row is an argument of its own.</param>
internal sealed record NewTable(string Name, string Table, string Description, bool HasId, IReadOnlyList<NewColumn> Columns)
{
    /// <summary>Cells that are filled where nobody says anything else.</summary>
    public IReadOnlyList<(string Column, string Value)> Defaults { get; init; } = [];

    /// <summary>Rows of other tables that belong to the new one.</summary>
    public Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, RawTable>, IEnumerable<NewRow>> Others { get; init; } = (_, _) => [];

    /// <summary>What to say of the row in the end: what else belongs to it, as far as anybody knows.</summary>
    public Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, RawTable>, string, IEnumerable<string>> Hints { get; init; } = (_, _, _) => [];
}

/// <summary>A cell that an option gives, or a question.</summary>
/// <param name="Option">Without its hyphens: <c>annual-fee</c>.</param>
internal sealed record NewColumn(string Option, string Column)
{
    /// <summary>The table whose keys it holds, where the schema does not say so.</summary>
    public string? ChoicesOf { get; init; }

    /// <summary>An answer to propose on a terminal, from the cells so far and the table; it is taken only by whoever agrees.</summary>
    public Func<IReadOnlyDictionary<string, string>, RawTable, string?> Suggest { get; init; } = (_, _) => null;

    public Option<string?> ToOption() => new($"--{Option}") { Description = $"The cell {Column}.", HelpName = "TEXT" };
}

/// <summary>A row to be added to a table.</summary>
internal sealed record NewRow(string Table, IReadOnlyDictionary<string, string> Cells);
