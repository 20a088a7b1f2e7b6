using System.Globalization;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Fixes;

/// <summary>How the cells of a table are spelled: as most of those are that could be spelled in two ways; where as many are either, as the published tables are.</summary>
internal sealed class TableSpelling
{
    private readonly bool finnishDates;
    private readonly bool decimalComma;
    private readonly Dictionary<string, string> truth = new(StringComparer.Ordinal);
    private readonly HashSet<string> grouped = new(StringComparer.Ordinal);

    /// <param name="cells">The cells that are not empty, with their columns.</param>
    public TableSpelling(IReadOnlyList<(FieldSchema Field, string Text)> cells)
    {
        var sound = cells.Where(cell => CellParser.Parse(cell.Field, cell.Text) is not null).ToArray();
        finnishDates = Most(sound.Where(cell => cell.Field.Type == FieldType.Date && cell.Text.Length > 4), text => !text.Contains('-', StringComparison.Ordinal));
        decimalComma = Most(sound.Where(cell => cell.Field.Type == FieldType.Number && cell.Text.AsSpan().ContainsAny(',', '.')), text => text.Contains(',', StringComparison.Ordinal));
        foreach (var column in sound.Where(cell => cell.Field.Type is FieldType.Integer or FieldType.Number).GroupBy(cell => cell.Field.Name))
        {
            if (Most(column.Where(cell => cell.Text.Count(char.IsAsciiDigit) > 3), text => text.Any(char.IsWhiteSpace)))
            {
                grouped.Add(column.Key);
            }
        }

        foreach (var value in sound.Where(cell => cell.Field.Type == FieldType.Boolean).GroupBy(cell => OneReading.Of(cell.Field, cell.Text)!))
        {
            truth[value.Key] = value.CountBy(cell => cell.Text).OrderByDescending(spelled => spelled.Value).ThenBy(spelled => spelled.Key != value.Key).ThenBy(spelled => spelled.Key, StringComparer.Ordinal).First().Key;
        }
    }

    /// <summary>A cell of the published tables as this table spells it.</summary>
    public string Of(FieldSchema field, string canonical) => field.Type switch
    {
        FieldType.Date when finnishDates && DateOnly.TryParseExact(canonical, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            day.ToString("d.M.yyyy", CultureInfo.InvariantCulture),
        FieldType.Number => Grouped(field, decimalComma ? canonical.Replace('.', ',') : canonical),
        FieldType.Integer => Grouped(field, canonical),
        FieldType.Boolean => truth.GetValueOrDefault(canonical, canonical),
        _ => canonical,
    };

    /// <summary>True where a cell is spelled in the way of the table already, so that it stays as it is.</summary>
    public bool Has(FieldSchema field, string text) => CellParser.Parse(field, text) is not null && field.Type switch
    {
        FieldType.Date => text.Length <= 4 || text.Contains('-', StringComparison.Ordinal) != finnishDates,
        FieldType.Number => IsGrouped(field, text) && !text.Contains(decimalComma ? '.' : ',', StringComparison.Ordinal),
        FieldType.Integer => IsGrouped(field, text),
        FieldType.Boolean => text == truth.GetValueOrDefault(OneReading.Of(field, text)!, text),
        _ => true,
    };

    private bool IsGrouped(FieldSchema field, string text) => text.TakeWhile(c => c is not (',' or '.')).Count(char.IsAsciiDigit) <= 3 || text.Any(char.IsWhiteSpace) == grouped.Contains(field.Name);

    private string Grouped(FieldSchema field, string text)
    {
        var end = text.AsSpan().IndexOfAny(',', '.') is >= 0 and var point ? point : text.Length;
        for (var at = end - 3; grouped.Contains(field.Name) && at > (text[0] == '-' ? 1 : 0); at -= 3)
        {
            text = text.Insert(at, " ");
        }

        return text;
    }

    private static bool Most(IEnumerable<(FieldSchema Field, string Text)> cells, Func<string, bool> isFinnish)
    {
        var counted = cells.ToLookup(cell => isFinnish(cell.Text));
        return counted[true].Count() > counted[false].Count();
    }
}
