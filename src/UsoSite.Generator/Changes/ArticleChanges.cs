using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using UsoSite.Generator.Content;
using UsoSite.Generator.Data;
using UsoSite.Generator.Inputs;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Changes;

/// <summary>An article whose file is another than it was.</summary>
/// <param name="Id">The id of its page; its path below its language's folder where a state's articles could not be read.</param>
/// <param name="File">Where it is now; where it was, if it is gone.</param>
/// <param name="Lines">The lines that went and came, in the order of the text.</param>
public sealed record ArticleChange(ChangeKind Kind, string Id, string Language, string File, IReadOnlyList<LineChange> Lines)
{
    /// <summary>Where the file was, if it has moved.</summary>
    public string? OldFile { get; init; }
}

/// <summary>A line that went or came.</summary>
/// <param name="Number">Its number in the text that has it, from 1.</param>
public readonly record struct LineChange(ChangeKind Kind, int Number, string Text);

/// <summary>Compares the texts of articles, by id and language where both states' articles can be read, else by file.</summary>
internal static class ArticleChanges
{
    public static IReadOnlyList<ArticleChange> Between(SiteContents old, SiteContents now)
    {
        var byId = old.Articles is not null && now.Articles is not null;
        var (before, after) = (Texts(old, byId), Texts(now, byId));
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(key => Compare(key, before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
                .OfType<ArticleChange>()
                .OrderBy(change => change.File, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<(string Language, string Id), SourceText> Texts(SiteContents site, bool byId) => byId
        ? site.Articles!.ToDictionary(article => (article.Language.Code, article.Id), article => article.Source)
        : Files(site.Root).ToDictionary(source => (source.File.Split('/')[1], Path.ChangeExtension(string.Join('/', source.File.Split('/')[2..]), null)!));

    private static IEnumerable<SourceText> Files(string root) => SiteFiles.In(root, "content")
        .Where(file => ReadArticles.IsArticle(file) && file.Split('/').Length > 2)
        .Select(file => TextFiles.Read(root, file, new DiagnosticBag()))
        .OfType<SourceText>();

    private static ArticleChange? Compare((string Language, string Id) key, SourceText? before, SourceText? after)
    {
        LineChange[] lines = [.. Lines(before?.Text ?? "", after?.Text ?? "")];
        var moved = before is not null && after is not null && before.File != after.File;
        var kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;
        return lines.Length == 0 && !moved
            ? null
            : new ArticleChange(kind, key.Id, key.Language, (after ?? before)!.File, lines) { OldFile = moved ? before!.File : null };
    }

    private static IEnumerable<LineChange> Lines(string before, string after)
    {
        var (old, now) = (0, 0);
        foreach (var line in InlineDiffBuilder.Diff(WithoutLastBreak(before), WithoutLastBreak(after), ignoreWhiteSpace: false).Lines)
        {
            old += line.Type == ChangeType.Inserted ? 0 : 1;
            now += line.Type == ChangeType.Deleted ? 0 : 1;
            if (line.Type != ChangeType.Unchanged)
            {
                yield return line.Type == ChangeType.Deleted ? new(ChangeKind.Removed, old, line.Text) : new(ChangeKind.Added, now, line.Text);
            }
        }
    }

    private static string WithoutLastBreak(string text) => text.EndsWith('\n') ? text[..^1].TrimEnd('\r') : text;
}
