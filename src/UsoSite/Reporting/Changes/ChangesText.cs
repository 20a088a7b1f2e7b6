using UsoSite.Generator.Changes;

namespace UsoSite.Reporting.Changes;

/// <summary>Writes changes for people: counts, problems, then each change.</summary>
internal static class ChangesText
{
    public static void Write(Terminal terminal, ChangeReport report)
    {
        var (words, changes) = (report.Words, report.Changes);
        terminal.WriteLine($"[bold]{words.Title(report)}[/]");
        foreach (var count in report.Counts.Where(count => !count.IsNone))
        {
            terminal.WriteLine($"  {count.Title}: {words.Counts(count)}");
        }

        if (changes.AreNone)
        {
            terminal.WriteLine($"  {words.None}");
        }

        WriteProblems(terminal, report);
        foreach (var section in changes.Sections)
        {
            WriteSection(terminal, section, words);
        }

        if (changes.Pages.Count > changes.Lost.Count())
        {
            terminal.WriteLine($"");
            terminal.WriteLine($"[bold]{words.Pages}[/]");
            WritePages(terminal, report);
        }

        WriteArticles(terminal, report);
        if (changes.Files.Count > 0)
        {
            terminal.WriteLine($"");
            terminal.WriteLine($"[bold]{words.Files}[/]");
            foreach (var file in changes.Files)
            {
                terminal.WriteLine($"  {ChangeLines.SignOf(file.Kind)} {file.File}");
            }
        }
    }

    private static void WriteProblems(Terminal terminal, ChangeReport report)
    {
        var (words, changes) = (report.Words, report.Changes);
        string[] notes = [.. ChangeLines.Notes(report)];
        foreach (var line in notes.Length > 0 ? notes.Prepend("") : [])
        {
            terminal.WriteLine($"{line}");
        }

        if (changes.Lost.Any())
        {
            terminal.WriteLine($"");
        }

        var style = Styles.For(words.Strict ? Pipelines.Severity.Error : Pipelines.Severity.Warning);
        foreach (var page in changes.Lost)
        {
            terminal.WriteLine($"[bold]{page.Old}[/]: [{style}]{words.LostLevel}[/]: {words.Page(page)}");
            terminal.WriteLine($"    {words.Fix}: {words.FixOf(page)}");
        }
    }

    private static void WriteSection(Terminal terminal, ChangeSection section, ChangeWords words)
    {
        terminal.WriteLine($"");
        terminal.WriteLine($"[bold]{words.Of(section.Title)}[/]");
        foreach (var note in section.Notes)
        {
            terminal.WriteLine($"  {words.Of(note)}");
        }

        foreach (var change in section.Changes)
        {
            terminal.WriteLine($"  {ChangeLines.SignOf(change.Kind)} {words.Of(change.Summary)}");
            foreach (var line in ChangeLines.Values(change, words))
            {
                terminal.WriteLine($"      {line}");
            }
        }
    }

    private static void WritePages(Terminal terminal, ChangeReport report)
    {
        foreach (var page in report.OtherPages.Where(page => !page.IsLost))
        {
            terminal.WriteLine($"  {ChangeLines.SignOf(page.Kind)} {page.Old}: {report.Words.Page(page)}");
        }

        foreach (var (layout, pages) in report.AddedPages)
        {
            terminal.WriteLine($"  + {report.Words.Added(layout, pages)}");
        }
    }

    private static void WriteArticles(Terminal terminal, ChangeReport report)
    {
        foreach (var article in report.Changes.Articles)
        {
            terminal.WriteLine($"");
            terminal.WriteLine($"[bold]{ChangeLines.SignOf(article.Kind)} {ChangeLines.FileOf(article)}[/]");
            foreach (var line in article.Lines)
            {
                terminal.WriteLine($"  {line.Number,5} {ChangeLines.SignOf(line.Kind)} {line.Text}");
            }
        }
    }
}
