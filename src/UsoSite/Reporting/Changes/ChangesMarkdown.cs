using System.Globalization;
using System.Text;
using UsoSite.Generator.Changes;

namespace UsoSite.Reporting.Changes;

/// <summary>
/// Writes changes as a comment of a pull request: a table of counts, then collapsible details. Parts have a limit of lines, since comments
/// have one of characters.
/// </summary>
internal static class ChangesMarkdown
{
    private const int MostLines = 60;

    public static void Write(TextWriter writer, ChangeReport report)
    {
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
        foreach (var section in changes.Sections)
        {
            Fold(writer, words.Of(section.Title), words, [.. section.Notes.Select(note => $"- {Escape(words.Of(note))}"), .. section.Changes.SelectMany(change => Lines(change, words))]);
        }

        Fold(writer, words.Pages, words,
        [
            .. report.OtherPages.Where(page => !page.IsLost).Select(page => $"- {Code(page.Old!)} {Escape(words.Page(page))}"),
            .. report.AddedPages.Select(kind => $"- \\+ {Escape(words.Added(kind.Layout, kind.Pages))}"),
        ]);
        foreach (var article in changes.Articles)
        {
            FoldLines(writer, article, words);
        }

        Fold(writer, words.Files, words, [.. changes.Files.Select(file => $"- {Sign(file.Kind)} {Code(file.File)}")]);
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

    private static void Fold(TextWriter writer, string title, ChangeWords words, string[] lines)
    {
        if (lines.Length == 0)
        {
            return;
        }

        writer.WriteLine($"<details><summary>{Escape(title)}</summary>\n");
        foreach (var line in lines.Take(MostLines))
        {
            writer.WriteLine(line);
        }

        writer.WriteLine(lines.Length > MostLines ? $"- {words.More(lines.Length - MostLines)}\n\n</details>\n" : "\n</details>\n");
    }

    private static void FoldLines(TextWriter writer, ArticleChange article, ChangeWords words)
    {
        var lines = article.Lines.Select(line => $"{(line.Kind == ChangeKind.Added ? '+' : '-')} {Visible(line.Text)}").ToArray();
        var fence = new string('`', Math.Max(3, lines.Max(LongestRun, 0) + 1));
        writer.WriteLine($"<details><summary>{Escape(ChangeLines.FileOf(article))}</summary>\n\n{fence}diff");
        foreach (var line in lines.Take(MostLines))
        {
            writer.WriteLine(line);
        }

        writer.WriteLine(lines.Length > MostLines ? $"# {words.More(lines.Length - MostLines)}\n{fence}\n\n</details>\n" : $"{fence}\n\n</details>\n");
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
