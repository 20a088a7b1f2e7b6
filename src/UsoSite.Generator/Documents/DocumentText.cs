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
            Write(block, text);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(DocumentBlock block, StringBuilder text)
    {
        switch (block)
        {
            case DocumentHeading { Level: 2 } heading:
                text.Append(Words(heading.Runs).ToUpperInvariant());
                break;
            case DocumentHeading heading:
                Write(heading.Runs, text);
                break;
            case DocumentParagraph paragraph:
                Write(paragraph.Runs, text);
                break;
            case DocumentListItem { Ordered: true } item:
                Write(item.Runs, text.Append(item.Number).Append(". "));
                break;
            case DocumentListItem item:
                Write(item.Runs, text.Append("- "));
                break;
            case DocumentTable table:
                Write(table, text);
                break;
            default:
                throw new InvalidOperationException($"A block of the kind {block.GetType().Name} has no plain text.");
        }

        text.Append(LineEnd);
    }

    /// <summary>A row of two cells as a name and its value; of more cells with the heading of each column.</summary>
    private static void Write(DocumentTable table, StringBuilder text)
    {
        Write(table.Caption, text);
        foreach (var row in table.Rows)
        {
            Write(row[0], text.Append(LineEnd).Append("- "));
            for (var i = 1; i < row.Count; i++)
            {
                text.Append(row.Count == 2 ? ": " : "; ");
                if (row.Count > 2)
                {
                    Write(table.Headings[i], text);
                    text.Append(": ");
                }

                Write(row[i], text);
            }
        }
    }

    private static void Write(IReadOnlyList<DocumentRun> runs, StringBuilder text)
    {
        foreach (var run in runs)
        {
            text.Append(run.Text);
        }
    }

    private static string Words(IReadOnlyList<DocumentRun> runs) => string.Concat(runs.Select(run => run.Text));
}
