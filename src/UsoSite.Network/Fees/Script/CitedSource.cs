using System.Globalization;

namespace UsoSite.Network;

/// <summary>A source as a result names it.</summary>
/// <param name="Language">The language of the title.</param>
/// <param name="Document">Body, section and case number, or else the publisher.</param>
/// <param name="Date"><c>2024-12-10</c>, or a year alone; null where the source bears none.</param>
/// <param name="Undated">True where a date could be expected and there is none.</param>
/// <param name="Licence">Null where none is stated.</param>
public sealed record CitedSource(string Title, string Language, string Document, string? Date, bool Undated, string? Licence)
{
    public static CitedSource From(Source source) => new(
        source.Title.Text,
        source.Title.Language.Code,
        source.Document?.Text ?? source.Publisher,
        source.Date is { } date ? date.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? date.Year.ToString(CultureInfo.InvariantCulture) : null,
        source.Date is null && source.Kind != "dataset",
        source.Licence.Length > 0 ? source.Licence : null);
}
