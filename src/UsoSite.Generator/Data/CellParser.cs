using System.Globalization;
using System.Text.RegularExpressions;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>
/// Turns a cell into a value as Finnish spreadsheets write them: thousands set apart by a space, a no-break space or a
/// narrow no-break space; a decimal comma or point; dates as 2025-01-13 or 13.1.2025; TOSI and EPÄTOSI.
/// </summary>
internal static partial class CellParser
{
    private const int LeastDigitsOfTooLarge = 10;

    /// <summary>The value, or null where the text is not of the field's type. The text is not empty.</summary>
    public static object? Parse(FieldSchema field, string text) => field.Type switch
    {
        FieldType.Integer => ParseInteger(text),
        FieldType.Number => ParseNumber(text),
        FieldType.Date => ParseDate(text, field.YearAllowed),
        FieldType.Boolean => ParseBoolean(field, text),
        FieldType.List => text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        _ => text,
    };

    private static object? ParseInteger(string text) =>
        text.Length is > 0 and < LeastDigitsOfTooLarge && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? int.Parse(text, CultureInfo.InvariantCulture)
        : WholeNumber().IsMatch(text) && int.TryParse(WithoutSpaces(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static object? ParseNumber(string text) =>
        DecimalNumber().IsMatch(text)
            && double.TryParse(
                WithoutSpaces(text).Replace(',', '.'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value) && double.IsFinite(value)
            ? value
            : null;

    private static object? ParseDate(string text, bool yearAllowed)
    {
        if (yearAllowed && Year().IsMatch(text))
        {
            return new PartialDate(int.Parse(text, CultureInfo.InvariantCulture), null);
        }

        return DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? PartialDate.On(day)
            : null;
    }

    private static object? ParseBoolean(FieldSchema field, string text) =>
        field.TrueValues.Contains(text) ? true : field.FalseValues.Contains(text) ? false : text switch
        {
            "TOSI" or "TRUE" => true,
            "EPÄTOSI" or "FALSE" => false,
            _ => null,
        };

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^-?([0-9]+|[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+)$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^-?([0-9]+|[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+)([.,][0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalNumber();

    [GeneratedRegex(@"^[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

/// <summary>A day, or a year where the source gives no more.</summary>
public readonly record struct PartialDate(int Year, DateOnly? Day)
{
    public static PartialDate On(DateOnly day) => new(day.Year, day);

    /// <summary>For sorting: a year alone comes before its days.</summary>
    public int SortKey => (Year * 1000) + (Day?.DayOfYear ?? 0);
}
