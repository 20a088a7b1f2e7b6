using System.Globalization;

namespace UsoSite.Network;

/// <summary>A source as a result of the calculator names it.</summary>
public sealed record CitedSource
{
    public required string Title { get; init; }

    /// <summary>The language of the title.</summary>
    public required string Language { get; init; }

    /// <summary>Body, section and case number, or else the publisher.</summary>
    public required string Document { get; init; }

    /// <summary><c>2024-12-10</c>, or a year alone; null where the source has no date.</summary>
    public required string? Date { get; init; }

    /// <summary>True where a date could be expected and there is none.</summary>
    public required bool Undated { get; init; }

    /// <summary>Null where none is stated.</summary>
    public required string? Licence { get; init; }

    public static CitedSource From(Source source) => new()
    {
        Title = source.Title.Text,
        Language = source.Title.Language.Code,
        Document = source.Document?.Text ?? source.Publisher,
        Date = source.Date is { } date ? date.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? date.Year.ToString(CultureInfo.InvariantCulture) : null,
        Undated = source.Date is null && source.Kind != "dataset",
        Licence = source.Licence.Length > 0 ? source.Licence : null,
    };
}
