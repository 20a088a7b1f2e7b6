using System.Text;

namespace UsoSite.Generator.Documents;

/// <summary>A document as plain text: main headings in capitals, lists and rows of tables on lines of their own.</summary>
internal static class DocumentText
{
    /// <summary>The first character of a file, by which editors know that it is UTF-8.</summary>
    public const string ByteOrderMark = "\uFEFF";

    /// <summary>As editors of Windows need it.</summary>
    private const string LineEnd = "\r\n";

    public static byte[] Of(Document document)
    {
        StringBuilder text = new(ByteOrderMark);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            var goesOn = block is DocumentListItem { Number: > 1 };
            text.Append(i == 0 || goesOn ? "" : LineEnd);
            foreach (var line in LinesOf(block))
            {
                text.Append(line).Append(LineEnd);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> LinesOf(DocumentBlock block) => block switch
    {
        DocumentHeading { Level: 2 } heading => [Words(heading.Runs).ToUpperInvariant()],
        DocumentHeading heading => [Words(heading.Runs)],
        DocumentParagraph paragraph => [Words(paragraph.Runs)],
        DocumentListItem item => [(item.Ordered ? $"{item.Number}. " : "- ") + Words(item.Runs)],
        DocumentTable table => [Words(table.Caption), .. table.Rows.Select(row => "- " + RowOf(row, table))],
        _ => throw new InvalidOperationException($"A block of the kind {block.GetType().Name} has no plain text."),
    };

    /// <summary>A row of two cells as a name and its value; of more cells with the heading of each column.</summary>
    private static string RowOf(IReadOnlyList<IReadOnlyList<DocumentRun>> row, DocumentTable table) => row.Count == 2
        ? $"{Words(row[0])}: {Words(row[1])}"
        : string.Join("; ", row.Select((cell, i) => i == 0 ? Words(cell) : $"{Words(table.Headings[i])}: {Words(cell)}"));

    private static string Words(IReadOnlyList<DocumentRun> runs) => string.Concat(runs.Select(run => run.Text));
}
