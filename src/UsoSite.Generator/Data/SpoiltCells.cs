using System.Text.RegularExpressions;
using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Finds cells whose value a spreadsheet has put something else in the place of; what was there cannot be read from it.</summary>
internal static partial class SpoiltCells
{
    private static readonly Text Restore = new(
        "Take the value from the history of the repository or from its source",
        "Ota arvo versionhallinnan historiasta tai lähteestä");

    /// <summary>What is wrong with a cell and what to do; null where no spreadsheet has spoilt it.</summary>
    public static (Rule Rule, Text Message, Text Help)? Of(FieldSchema field, string text)
    {
        if (Error().IsMatch(text))
        {
            return Problem(new($"A spreadsheet has written “{text}” in the place of the value.", $"Taulukkolaskenta on kirjoittanut arvon tilalle ”{text}”."), new(
                "; make the column wide enough, or remove the formula, before you save the table.",
                "; levennä saraketta tai poista kaava, ennen kuin tallennat taulukon."));
        }

        if (Exponent().IsMatch(text) && (field.Type is FieldType.Integer or FieldType.Number || text.Contains("E+", StringComparison.OrdinalIgnoreCase)))
        {
            return Problem(new($"A spreadsheet has shortened the number to “{text}”; its last digits are lost.", $"Taulukkolaskenta on lyhentänyt luvun muotoon ”{text}”; sen viimeiset numerot puuttuvat."), new(
                "; format the column as a number without decimals, or as text, before you save the table.",
                "; muotoile sarake luvuksi ilman desimaaleja tai tekstiksi, ennen kuin tallennat taulukon."));
        }

        return Month().IsMatch(text)
            ? Problem(new($"A spreadsheet has turned the value into the date “{text}”.", $"Taulukkolaskenta on muuttanut arvon päiväykseksi ”{text}”."), new(
                "; format the column as text before you type or save it.", "; muotoile sarake tekstiksi, ennen kuin kirjoitat tai tallennat sen."))
            : null;
    }

    /// <summary>The day that a spreadsheet counts with a number, days from the end of 1899; null where it is no likely day.</summary>
    public static DateOnly? DayOf(string text) =>
        text.Length == 5 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days is >= 30_000 and < 80_000
            ? new DateOnly(1899, 12, 30).AddDays(days)
            : null;

    private static (Rule, Text, Text) Problem(Text message, Text rest) => (Rules.SpoiltCell, message, new(Restore.En + rest.En, Restore.Fi + rest.Fi));

    [GeneratedRegex(@"^#(#+|[\p{Lu}0/]+[!?]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Error();

    [GeneratedRegex(@"^-?\d+([.,]\d+)?[eE][+-]?\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Exponent();

    /// <summary>What Excel in Finnish makes of 12/2023 and 1.2.</summary>
    [GeneratedRegex(@"^((tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)\.\d{2}|\d{1,2}\.(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu))$", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
