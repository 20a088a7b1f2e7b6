using System.Globalization;
using System.Text;
using UsoSite.Generator.Changes;

namespace UsoSite.Reporting.Changes;

/// <summary>
/// Writes changes as a comment of a pull request: a table of counts, then collapsible details. Comments have a limit of characters: parts have one
/// of lines, and parts for which there is no room are named alone.
/// </summary>
internal static class ChangesMarkdown
{
    private const int MostLines = 60;

    /// <summary>GitHub takes 65,536 characters.</summary>
    private const int MostCharacters = 60_000;

    public static void Write(TextWriter output, ChangeReport report)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var (words, changes) = (report.Words, report.Changes);
        writer.WriteLine($"### {Escape(words.Title(report))}\n");
        if (changes.AreNone)
        {
            writer.WriteLine($"{words.None}\n");
        }
        else
        {
            writer.WriteLine($"| | {words.Column("added")} | {words.Column("changed")} | {words.Column("removed")} |\n| --- | ---: | ---: | ---: |");
            foreach (var count in report.Counts.Where(count => !count.IsNone))
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Escape(count.Title)} | {count.Added} | {count.Changed} | {count.Removed} |"));
            }

            writer.WriteLine();
        }

        foreach (var note in ChangeLines.Notes(report))
        {
            writer.WriteLine($"> {Escape(note)}\n");
        }

        WriteLost(writer, report);
        foreach (var part in Parts(report))
        {
            var room = MostCharacters - writer.GetStringBuilder().Length;
            writer.WriteLine(part.Whole.Length <= room ? part.Whole : $"<details><summary>{Escape(part.Title)}</summary>\n\n- {words.More(part.Lines)}\n\n</details>\n");
        }

        output.Write(writer);
    }

    /// <summary>A part of the details.</summary>
    private sealed record Part(string Title, int Lines, string Whole);

    private static IEnumerable<Part> Parts(ChangeReport report)
    {
        var (words, changes) = (report.Words, report.Changes);
        foreach (var section in changes.Sections)
        {
            yield return Fold(words.Of(section.Title), words, [.. section.Notes.Select(note => $"- {Escape(words.Of(note))}"), .. section.Changes.SelectMany(change => Lines(change, words))]);
        }

        string[] pages =
        [
            .. report.OtherPages.Where(page => !page.IsLost).Select(page => $"- {Code(page.Old!)} {Escape(words.Page(page))}"),
            .. report.AddedPages.Select(kind => $"- \\+ {Escape(words.Added(kind.Layout, kind.Pages))}"),
        ];
        if (pages.Length > 0)
        {
            yield return Fold(words.Pages, words, pages);
        }

        foreach (var article in changes.Articles)
        {
            yield return FoldLines(article, words);
        }

        if (changes.Files.Count > 0)
        {
            yield return Fold(words.Files, words, [.. changes.Files.Select(file => $"- {Sign(file.Kind)} {Code(file.File)}")]);
        }
    }

    private static void WriteLost(TextWriter writer, ChangeReport report)
    {
        var lost = report.Changes.Lost.ToArray();
        foreach (var page in lost.Take(MostLines))
        {
            writer.WriteLine($"- **{report.Words.LostLevel}** {Code(page.Old!)} {Escape(report.Words.Page(page))} {Escape(report.Words.FixOf(page))}");
        }

        if (lost.Length > 0)
        {
            writer.WriteLine(lost.Length > MostLines ? $"- {report.Words.More(lost.Length - MostLines)}\n" : "");
        }
    }

    private static IEnumerable<string> Lines(Change change, ChangeWords words) =>
        ChangeLines.Values(change, words).Select(value => $"  - {Escape(value)}").Prepend($"- {Sign(change.Kind)} {Escape(words.Of(change.Summary))}");

    private static Part Fold(string title, ChangeWords words, string[] lines) => new(title, lines.Length, string.Join('\n', (string[])
    [
        $"<details><summary>{Escape(title)}</summary>",
        "",
        .. lines.Take(MostLines),
        .. lines.Length > MostLines ? [$"- {words.More(lines.Length - MostLines)}"] : Array.Empty<string>(),
        "",
        "</details>",
        "",
    ]));

    private static Part FoldLines(ArticleChange article, ChangeWords words)
    {
        var lines = article.Lines.Select(line => $"{(line.Kind == ChangeKind.Added ? '+' : '-')} {Visible(line.Text)}").ToArray();
        var fence = new string('`', Math.Max(3, lines.Max(LongestRun, 0) + 1));
        string[] shown = lines.Length > MostLines ? [.. lines.Take(MostLines), $"# {words.More(lines.Length - MostLines)}"] : lines;
        var fenced = string.Join('\n', (string[])[$"{fence}diff", .. shown, fence]);
        return new Part(ChangeLines.FileOf(article), lines.Length, $"<details><summary>{Escape(ChangeLines.FileOf(article))}</summary>\n\n{fenced}\n\n</details>\n");
    }

    private static int Max(this string[] lines, Func<string, int> of, int otherwise) => lines.Length == 0 ? otherwise : lines.Max(of);

    private static int LongestRun(string line)
    {
        var (longest, run) = (0, 0);
        foreach (var character in line)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Sign(ChangeKind kind) => kind switch { ChangeKind.Added => "\\+", ChangeKind.Removed => "−", _ => "\\~" };

    private static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? Escape(text) : $"`{Visible(text)}`";

    private static string Visible(string text) => PrintableText.From(text);

    /// <summary>Text that is neither markup nor the name of a user or an issue.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in Visible(text))
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '@' or '#' => escaped.Append(character).Append("&#8203;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
