using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Documents;

/// <summary>A document as all its forms hold it: headings, paragraphs, lists and tables, in order.</summary>
internal sealed record Document(Language Language, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>The words of the first heading.</summary>
    public string Title => Blocks.OfType<DocumentHeading>().FirstOrDefault() is { } first ? string.Concat(first.Runs.Select(run => run.Text)) : "";
}

internal abstract record DocumentBlock;

/// <param name="Level">1 for the title of the document.</param>
internal sealed record DocumentHeading(int Level, IReadOnlyList<DocumentRun> Runs) : DocumentBlock;

internal sealed record DocumentParagraph(IReadOnlyList<DocumentRun> Runs) : DocumentBlock;

/// <param name="Number">Its place in its list, from 1.</param>
internal sealed record DocumentListItem(bool Ordered, int Number, IReadOnlyList<DocumentRun> Runs) : DocumentBlock;

/// <param name="Headings">Of the columns.</param>
/// <param name="Rows">The first cell of each is the heading of the row.</param>
internal sealed record DocumentTable(
    IReadOnlyList<DocumentRun> Caption, IReadOnlyList<IReadOnlyList<DocumentRun>> Headings, IReadOnlyList<IReadOnlyList<IReadOnlyList<DocumentRun>>> Rows)
    : DocumentBlock;

/// <summary>Words that look alike.</summary>
internal sealed record DocumentRun(string Text, bool Strong, bool Emphasis, Language Language);
