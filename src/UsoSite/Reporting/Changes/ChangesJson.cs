using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using UsoSite.Generator.Changes;

namespace UsoSite.Reporting.Changes;

/// <summary>Writes changes for programs: one JSON object.</summary>
internal static class ChangesJson
{
    private static readonly ChangesJsonContext Context = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    });

    public static void Write(TextWriter writer, ChangeReport report) => writer.WriteLine(JsonSerializer.Serialize(ReportedChanges.From(report), Context.ReportedChanges));
}

/// <summary>Changes as <c>uso diff --format json</c> gives them.</summary>
/// <param name="Lost">How many addresses lead nowhere now.</param>
/// <param name="PagesCompared">False where only the pages of articles could be compared.</param>
internal sealed record ReportedChanges(
    string Old,
    string New,
    bool PagesCompared,
    int Lost,
    IReadOnlyList<ChangeCount> Counts,
    IReadOnlyList<ReportedSection> Sections,
    IReadOnlyList<ReportedPage> Pages,
    IReadOnlyList<ReportedArticle> Articles,
    IReadOnlyList<ReportedFile> Files,
    IReadOnlyList<ReportedProblem> OldErrors,
    IReadOnlyList<ReportedProblem> NewErrors)
{
    public static ReportedChanges From(ChangeReport report)
    {
        var (changes, words) = (report.Changes, report.Words);
        return new ReportedChanges(
            report.Old,
            report.New,
            changes.PagesAreCompared,
            changes.Lost.Count(),
            [.. report.Counts.Where(count => !count.IsNone)],
            [.. changes.Sections.Select(section => ReportedSection.From(section, words))],
            [.. changes.Pages.Select(page => new ReportedPage(Name(page.Kind), page.Id, page.Language, page.Layout, page.Old, page.New, page.LeadsTo, page.IsLost, page.File))],
            [.. changes.Articles.Select(article => ReportedArticle.From(article))],
            [.. changes.Files.Select(file => new ReportedFile(Name(file.Kind), file.File))],
            [.. changes.OldErrors.Select(problem => ReportedProblem.From(problem, words.Language))],
            [.. changes.NewErrors.Select(problem => ReportedProblem.From(problem, words.Language))]);
    }

    public static string Name(ChangeKind kind) => kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" };
}

/// <summary>Changes of one subject or table.</summary>
internal sealed record ReportedSection(string Table, string Title, IReadOnlyList<string> Notes, IReadOnlyList<ReportedChange> Changes)
{
    public static ReportedSection From(ChangeSection section, ChangeWords words) => new(
        section.Id,
        words.Of(section.Title),
        [.. section.Notes.Select(words.Of)],
        [
            .. section.Changes.Select(change => new ReportedChange(
                ReportedChanges.Name(change.Kind),
                change.Key,
                words.Of(change.Summary),
                [.. change.Values.Select(value => new ReportedValue(value.Column, value.Old, value.New))])),
        ]);
}

/// <summary>One change.</summary>
/// <param name="Kind"><c>added</c>, <c>changed</c> or <c>removed</c>.</param>
internal sealed record ReportedChange(string Kind, string Key, string Text, IReadOnlyList<ReportedValue> Values);

/// <summary>A cell, as the published tables write it.</summary>
internal sealed record ReportedValue(string Column, string Old, string New);

/// <summary>A page that came, moved or went.</summary>
internal sealed record ReportedPage(string Kind, string Id, string Language, string Layout, string? Old, string? New, string? LeadsTo, bool Lost, string? File);

/// <summary>An article whose text changed.</summary>
internal sealed record ReportedArticle(string Kind, string Id, string Language, string File, string? OldFile, IReadOnlyList<ReportedLine> Lines)
{
    public static ReportedArticle From(ArticleChange article) => new(
        ReportedChanges.Name(article.Kind),
        article.Id,
        article.Language,
        article.File,
        article.OldFile,
        [.. article.Lines.Select(line => new ReportedLine(ReportedChanges.Name(line.Kind), line.Number, line.Text))]);
}

/// <summary>A line that came or went.</summary>
internal sealed record ReportedLine(string Kind, int Number, string Text);

/// <summary>Another file that changed.</summary>
internal sealed record ReportedFile(string Kind, string File);

/// <summary>How <see cref="ReportedChanges"/> are serialized; the code is generated at build time.</summary>
[JsonSerializable(typeof(ReportedChanges))]
internal sealed partial class ChangesJsonContext : JsonSerializerContext;
