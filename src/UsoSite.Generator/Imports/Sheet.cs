namespace UsoSite.Generator.Imports;

/// <summary>A sheet of a workbook as rows of cells.</summary>
/// <param name="Rows">The rows that have cells; those of a row begin in its first column.</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);

/// <summary>A cell of a sheet.</summary>
/// <param name="At">Its name in the sheet: <c>B7</c>.</param>
/// <param name="Text">Its value: numbers with a decimal point, days as 2025-01-13, <c>true</c> and <c>false</c>; empty where there is none.</param>
/// <param name="IsDay">True where the sheet holds a day.</param>
public readonly record struct SheetCell(string At, string Text, bool IsDay = false)
{
    /// <summary>The name of a cell by its place, both from 0.</summary>
    public static string NameOf(int row, int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters + (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
