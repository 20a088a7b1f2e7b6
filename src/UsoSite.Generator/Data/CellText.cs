using System.Globalization;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>Cells as the published tables write them: bare digits, a decimal point, dates as 2025-01-13, true and false.</summary>
internal static class CellText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        PartialDate { Day: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PartialDate partial => partial.Year.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IReadOnlyList<string> items => string.Join(' ', items),
        var text => text.ToString()!,
    };

    /// <summary>A cell as it is written; as it stands where it is not of the column's type, or the column is not described.</summary>
    public static string Of(FieldSchema? field, string written) =>
        field is not null && written.Length > 0 && CellParser.Parse(field, written) is { } value ? Of(value) : written;
}
