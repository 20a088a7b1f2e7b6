using UsoSite.Generator.Additions;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Imports;

/// <summary>What a sheet changes in a table.</summary>
/// <param name="Problems">What cannot be imported; where there is any, nothing is.</param>
/// <param name="Changes">By rows: those of the sheet in its order, then those that it lacks.</param>
/// <param name="File">The table as it will be; null where nothing changes.</param>
public sealed record ImportPlan(IReadOnlyList<SheetProblem> Problems, IReadOnlyList<RowImport> Changes, PlannedFile? File);

/// <summary>A problem of a cell of the sheet.</summary>
/// <param name="Cell">The name of the cell, such as <c>B7</c>.</param>
public sealed record SheetProblem(string Sheet, string Cell, Rule Rule, Text Message, Text Help, string? Nearest = null);

/// <summary>What becomes of a row of the table.</summary>
/// <param name="Key">The key of the row for people: <c>product=lamp year=2025</c>.</param>
/// <param name="Cells">The cells that change or come, in the order of the table's description.</param>
public sealed record RowImport(RowFate Fate, string Key, IReadOnlyList<CellImport> Cells);

/// <summary>A cell before and after.</summary>
public readonly record struct CellImport(string Column, string Old, string New);

/// <summary>What an import does with a row.</summary>
public enum RowFate
{
    /// <summary>The sheet has it and the table has not.</summary>
    Added,

    /// <summary>Both have it, with different cells.</summary>
    Changed,

    /// <summary>The table alone has it, and it stays.</summary>
    Kept,

    /// <summary>The table alone has it, and it goes.</summary>
    Removed,
}
