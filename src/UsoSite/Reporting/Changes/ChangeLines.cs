using System.Globalization;
using UsoSite.Generator.Changes;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Theming;

namespace UsoSite.Reporting.Changes;

/// <summary>The parts of a comparison that its text and its Markdown have in common.</summary>
internal static class ChangeLines
{
    private const int LongestCell = 160;

    public static string SignOf(ChangeKind kind) => kind switch { ChangeKind.Added => "+", ChangeKind.Removed => "−", _ => "~" };

    public static string FileOf(ArticleChange article) => article.OldFile is { } old ? $"{old} → {article.File}" : article.File;

    /// <summary>The cells of a row: each that changed on a line of its own, those of a row that came or went on one.</summary>
    public static IEnumerable<string> Values(Change change, ChangeWords words) => change switch
    {
        { IsComplete: true } or { Values: [] } => [],
        { Kind: ChangeKind.Changed } => change.Values.Select(value => $"{words.Of(value.Title)}: {Cell(value.Old, words)} → {Cell(value.New, words)}"),
        _ => [string.Join("; ", change.Values.Select(value => $"{words.Of(value.Title)}: {Cell(value.New.Length > 0 ? value.New : value.Old, words)}"))],
    };

    /// <summary>What is to be said of the states as wholes.</summary>
    public static IEnumerable<string> Notes(ChangeReport report)
    {
        var (changes, words) = (report.Changes, report.Words);
        if (changes.OldErrors.Count > 0)
        {
            yield return words.ErrorsOf(report, old: true);
        }

        if (changes.NewErrors.Count > 0)
        {
            yield return $"{words.ErrorsOf(report, old: false)} {words.CheckIt}";
        }

        if (!changes.PagesAreCompared)
        {
            yield return words.PagesNotCompared;
        }
    }

    /// <summary>A cell as people write it; a long one is cut.</summary>
    private static string Cell(string text, ChangeWords words) =>
        text.Length == 0 ? "–"
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Formats.For(new Language(words.Language)).Date(day)
        : text.Length > LongestCell ? string.Concat(text.AsSpan(0, LongestCell - 1), "…")
        : text;
}
