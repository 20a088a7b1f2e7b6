using System.Globalization;
using System.Text.RegularExpressions;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Fixes;

/// <summary>What a cell says, in the spelling of the published tables, where it can be read in one way only.</summary>
internal static partial class OneReading
{
    /// <summary>Null where there is no reading, or more than one.</summary>
    public static string? Of(FieldSchema field, string text) =>
        CellParser.Parse(field, text) is { } value ? field.Type == FieldType.Number ? Digits(text) : CellText.Of(value) : field.Type switch
        {
            FieldType.Date => Day(text),
            FieldType.Integer or FieldType.Number => Number(field, text),
            FieldType.Boolean => CellParser.Parse(field, text.ToUpperInvariant()) is { } truth ? CellText.Of(truth) : null,
            _ => null,
        };

    /// <summary>The year first, or a day that cannot be a month: 2025/1/13 and 13/1/2025, but not 3/4/2025.</summary>
    private static string? Day(string text)
    {
        if (Slashes().Match(text) is not { Success: true } parts)
        {
            return null;
        }

        var (first, month, last) = (Part(1), Part(2), Part(3));
        var (year, day) = parts.Groups[1].Length == 4 ? (first, last) : (last, first);
        return (parts.Groups[1].Length == 4 || (day > 12 && parts.Groups[3].Length == 4)) && month is >= 1 and <= 12 && day >= 1 && year >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

        int Part(int group) => int.Parse(parts.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Without the unit, with a hyphen for a minus sign; of a whole number without decimals that are all zeros, one or two of them.</summary>
    private static string? Number(FieldSchema field, string text)
    {
        var bare = Unit().Replace(text, "").Replace('\u2212', '-').Trim();
        var whole = field.Type == FieldType.Integer ? Zeros().Replace(bare, "") : bare;
        return whole != text && CellParser.Parse(field, whole) is not null ? Digits(whole) : null;
    }

    private static string Digits(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.');

    [GeneratedRegex(@"^(\d{1,2}|\d{4})[/.-](\d{1,2})[/.-](\d{1,2}|\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"[ \u00A0\u202F]*(€|EUR|euroa)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"[.,]0{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Zeros();
}
