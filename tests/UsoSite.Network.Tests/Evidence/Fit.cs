using System.Globalization;
using System.Text.RegularExpressions;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Network.Tests.Evidence;

/// <summary>Whether the words of a document say the value of a cell.</summary>
internal static partial class Fit
{
    private const int Stem = 5;

    /// <summary>The beginnings of the numerals that the documents write in words, in all their cases.</summary>
    private static readonly Dictionary<int, string> Numerals = new() { [2] = "kaksi", [4] = "nelj", [5] = "viisi", [6] = "kuusi", [8] = "kahdeksa" };

    public static bool Holds(CitedCell cell, string words) => cell switch
    {
        { Type: FieldType.Integer, Place.Column: "max_residents" } => Says(words, Number(cell)) || Says(words, Number(cell) + 1),
        { Type: FieldType.Integer, Place.Column: "min_residents" } => Says(words, Number(cell)) || Says(words, Number(cell) - 1),
        { Type: FieldType.Integer } => Says(words, Number(cell)),
        { Type: FieldType.Date } => Day().Matches(words).Any(match => DateOnly.ParseExact(match.Value, "d.M.yyyy", CultureInfo.InvariantCulture).ToString("O", CultureInfo.InvariantCulture) == cell.Value),
        { Place: ("seasons", _, "id") or (_, _, "season") } => cell.Value.Split('-').All(year => words.Contains(year, StringComparison.Ordinal)),
        { Place: ("seasons", _, "theme_fi") or ("themes", _, "name_fi") } => Words().Matches(cell.Value).All(word => words.Contains(StemOf(word.Value), StringComparison.OrdinalIgnoreCase)),
        { Place.Column: "section" or "case_number" } => words.Contains(cell.Value, StringComparison.Ordinal),
        _ => words.Length > 0,
    };

    private static int Number(CitedCell cell) => int.Parse(cell.Value, CultureInfo.InvariantCulture);

    private static bool Says(string words, int number) =>
        Figures().Matches(words).Any(match => Separators().Replace(match.Value, "") == number.ToString(CultureInfo.InvariantCulture))
        || (Numerals.TryGetValue(number, out var numeral) && words.Contains(numeral, StringComparison.OrdinalIgnoreCase));

    private static string StemOf(string word) => word.Length > Stem ? word[..Stem] : word;

    [GeneratedRegex(@"\d{1,2}\.\d{1,2}\.\d{4}")]
    private static partial Regex Day();

    [GeneratedRegex(@"\d{1,3}(?:[ .]\d{3})+|\d+")]
    private static partial Regex Figures();

    [GeneratedRegex("[ .]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
