using System.Globalization;
using System.Text.RegularExpressions;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Checks one parsed cell against its field and says what is wrong with it.</summary>
internal static class CellProblems
{
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>The problem of an empty cell, or null where the cell may be empty.</summary>
    public static (Rule Rule, Text Message, Text Help)? OfEmpty(FieldSchema field) => field switch
    {
        { Required: false } => null,
        { References: "sources" } => (Rules.FigureWithoutSource, new(
            "The row has no source.", "Rivillä ei ole lähdettä."), new(
            "Write the id of the source; add the source to data/sources.csv first if it is new.",
            "Kirjoita lähteen tunniste; jos lähde on uusi, lisää se ensin tiedostoon data/sources.csv.")),
        _ => (Rules.EmptyRequired, new(
            $"The cell {field.Name} is empty, and it must not be.", $"Solu {field.Name} on tyhjä, eikä se saa olla."), new(
            $"Write {Expected(field).En}.", $"Kirjoita {Expected(field).Fi}.")),
    };

    public static (Rule Rule, Text Message, Text Help) OfWrongType(FieldSchema field, string text)
    {
        var expected = Expected(field);
        var fix = field.Type == FieldType.Integer && DigitsOf(text) is { } digits
            ? new Text(
                $"Write the digits alone, {digits} if that is meant; a comma or a point does not separate thousands.",
                $"Kirjoita pelkät numerot, esimerkiksi {digits}, jos sitä tarkoitetaan; pilkku tai piste ei erota tuhansia.")
            : field.Type == FieldType.Date && SpoiltCells.DayOf(text) is { } day
                ? new Text($"Write {CellText.Of(PartialDate.On(day))} if that is meant: a spreadsheet counts that day as {text}.", $"Kirjoita {CellText.Of(PartialDate.On(day))}, jos sitä tarkoitetaan: taulukkolaskenta laskee sen päiväksi {text}.")
                : new Text($"Write {expected.En}.", $"Kirjoita {expected.Fi}.");
        var fact = field.Type == FieldType.Integer && text.All(char.IsAsciiDigit)
            ? new Text($"“{text}” is too large a number.", $"”{text}” on liian suuri luku.")
            : new Text($"“{text}” is not {TypeName(field).En}.", $"”{text}” ei ole {TypeName(field).Fi}.");
        return (Rules.WrongType, fact, fix);
    }

    /// <summary>The problem of a value of the right type, or null.</summary>
    public static (Rule Rule, Text Message, Text Help, string? Nearest)? OfValue(FieldSchema field, string text, object value)
    {
        if (field.Type is FieldType.String or FieldType.List && FormulaStarts.Contains(text[0], StringComparison.Ordinal))
        {
            return (Rules.FormulaCell, new(
                $"The cell begins with “{text[0]}”: a spreadsheet that opens the table would run it as a formula.",
                $"Solu alkaa merkillä ”{text[0]}”: taulukkolaskenta suorittaisi sen kaavana."), new(
                "Leave the cell empty where the value is not known; otherwise begin it with a letter or a digit.",
                "Jätä solu tyhjäksi, jos arvoa ei tiedetä; muuten aloita se kirjaimella tai numerolla."), null);
        }

        if (field.Allowed.Count > 0 && Refused(field, text, value) is { } refused)
        {
            return (Rules.NotAllowedValue, new(
                $"“{refused}” is not one of the values of {field.Name}.", $"”{refused}” ei ole sarakkeen {field.Name} sallittu arvo."), new(
                $"Write one of these: {string.Join(", ", field.Allowed)}.", $"Kirjoita jokin näistä: {string.Join(", ", field.Allowed)}."),
                Nearest.To(refused, field.Allowed));
        }

        if (field.Pattern is { } slow && TakesTooLong(slow, text))
        {
            return (Rules.OverLimit, new(
                $"The pattern of the column {field.Name} takes too long for this cell.", $"Sarakkeen {field.Name} lausekkeen (pattern) tarkistus kestää tällä solulla liian kauan."), new(
                "Write the pattern in data/datapackage.json without repetitions inside repetitions, such as (a+)+.",
                "Kirjoita tiedoston data/datapackage.json lauseke (pattern) ilman sisäkkäisiä toistoja, kuten (a+)+."), null);
        }

        if (field.Pattern is { } pattern && !pattern.Fits(text))
        {
            return (Rules.WrongPattern, new(
                $"“{text}” does not have the form of {field.Name}.", $"”{text}” ei ole sarakkeen {field.Name} muotoa."), new(
                $"Write {PatternWords.For(pattern).En}.{PatternHint(field, text).En}", $"Kirjoita {PatternWords.For(pattern).Fi}.{PatternHint(field, text).Fi}"),
                PadCode(field, text) ?? AsId(pattern, text));
        }

        return OfRange(field, text, value);
    }

    /// <summary>The first word that is not among the allowed ones, or null.</summary>
    private static string? Refused(FieldSchema field, string text, object value) =>
        (value as IReadOnlyList<string> ?? [text]).FirstOrDefault(word => !field.Allowed.Contains(word));

    private static (Rule, Text, Text, string?)? OfRange(FieldSchema field, string text, object value)
    {
        double? number = value switch { int whole => whole, double real => real, _ => null };
        if (number is null || (!(number < field.Minimum) && !(number > field.Maximum)))
        {
            return null;
        }

        return (Rules.OutOfRange, new(
            $"{text} is outside the range of {field.Name}.", $"{text} on sarakkeen {field.Name} arvoalueen ulkopuolella."), new(
            $"Write {Range(field).En}.", $"Kirjoita {Range(field).Fi}."), null);
    }

    private static Text Range(FieldSchema field) => field switch
    {
        { Minimum: null } => new($"a number of at most {Show(field.Maximum)}", $"luku, joka on enintään {Show(field.Maximum)}"),
        { Maximum: null } => new($"a number of at least {Show(field.Minimum)}", $"luku, joka on vähintään {Show(field.Minimum)}"),
        _ => new($"a number from {Show(field.Minimum)} to {Show(field.Maximum)}", $"luku väliltä {Show(field.Minimum)}–{Show(field.Maximum)}"),
    };

    private static string Show(double? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string? DigitsOf(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length is > 0 and < 10 && text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is ',' or '.') ? digits : null;
    }

    private static bool TakesTooLong(Regex pattern, string text)
    {
        try
        {
            _ = pattern.IsMatch(text);
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static string? PadCode(FieldSchema field, string text) =>
        text.All(char.IsAsciiDigit) && field.Pattern is { } pattern
            ? Enumerable.Range(1, 3).Select(zeros => text.PadLeft(text.Length + zeros, '0')).FirstOrDefault(code => pattern.Fits(code))
            : null;

    /// <summary>The text in small letters with hyphens, where that makes it fit.</summary>
    private static string? AsId(Regex pattern, string text) => Slug.From(text) is var id && pattern.Fits(id) ? id : null;

    private static Text PatternHint(FieldSchema field, string text) => PadCode(field, text) is { } code
        ? new($" A spreadsheet drops leading zeros: format the column as text and write {code}.",
            $" Taulukkolaskenta poistaa alun nollat: muotoile sarake tekstiksi ja kirjoita {code}.")
        : new("", "");

    private static Text TypeName(FieldSchema field) => field.Type switch
    {
        FieldType.Integer => new("a whole number", "kokonaisluku"),
        FieldType.Number => new("a number", "luku"),
        FieldType.Date => new("a date", "päivämäärä"),
        FieldType.Boolean => new("true or false", "tosi eikä epätosi"),
        _ => new("a text", "teksti"),
    };

    private static Text Expected(FieldSchema field) => field switch
    {
        { Allowed.Count: > 0 } => new($"one of these: {string.Join(", ", field.Allowed)}", $"jokin näistä: {string.Join(", ", field.Allowed)}"),
        { Type: FieldType.Integer } => new("a whole number such as 12000 or 12 000", "kokonaisluku, esimerkiksi 12000 tai 12 000"),
        { Type: FieldType.Number } => new("a number such as 63.82 or 63,82", "luku, esimerkiksi 63,82 tai 63.82"),
        { Type: FieldType.Date, YearAllowed: true } => new(
            "a date such as 2025-01-13 or 13.1.2025, or a year", "päivämäärä, esimerkiksi 13.1.2025 tai 2025-01-13, tai vuosi"),
        { Type: FieldType.Date } => new("a date such as 2025-01-13 or 13.1.2025", "päivämäärä, esimerkiksi 13.1.2025 tai 2025-01-13"),
        { Type: FieldType.Boolean } => new($"{field.TrueValues[0]} or {field.FalseValues[0]}", $"{field.TrueValues[0]} tai {field.FalseValues[0]}"),
        _ => new("the value", "arvo"),
    };
}
