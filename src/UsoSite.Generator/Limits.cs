using UsoSite.Pipelines;

namespace UsoSite.Generator;

/// <summary>
/// The largest and deepest that a site's files may be, each far above what any site of people needs and far below what takes minutes or more
/// memory than a small machine has.
/// </summary>
internal static class Limits
{
    /// <summary>Bytes of a table: a hundred times the largest that the data has; tables take thirty times their bytes in memory.</summary>
    public const long TableBytes = 32 << 20;

    /// <summary>Bytes of any other text. A book has one million; parsers need time that grows faster than the text.</summary>
    public const long TextBytes = 2 << 20;

    /// <summary>Bytes of a picture or another file that is published as it is: hosts of repositories take no larger ones.</summary>
    public const long FileBytes = 100 << 20;

    /// <summary>Files below one folder of the site: links may show one folder at many places.</summary>
    public const int Files = 100_000;

    /// <summary>Columns of a table: each is looked up by name, and unknown ones are compared with all known.</summary>
    public const int Columns = 2_000;

    /// <summary>Problems that are told of one table: nobody reads more, and the cause is one.</summary>
    public const int ProblemsOfTable = 1_000;

    /// <summary>Lists and keys inside one another in YAML: our files have three.</summary>
    public const int YamlDepth = 16;

    /// <summary>Quotations and lists inside one another on one line of Markdown, and square brackets that are open: each is a call on the stack.</summary>
    public const int MarkdownDepth = 32;

    /// <summary>
    /// Letters of one paragraph, list item or table of Markdown: the parser needs four times as long for twice as many. The longest that people
    /// write have five thousand, tables a few more.
    /// </summary>
    public const int ParagraphLetters = 20_000;

    /// <summary>Parts inside one another in Markdown as it was read: what writes them as HTML gives up at 128.</summary>
    public const int MarkdownTree = 100;

    /// <summary>Blocks and brackets inside one another in a template: each is a call on the stack, in reading and in every page.</summary>
    public const int TemplateDepth = 64;

    /// <summary>Decimals of a number on a page: a number that the program reads has no more that mean anything.</summary>
    public const int Decimals = 15;

    /// <summary>Items of all lists and partials on a page: each list inside another multiplies them. The largest page has a few thousand.</summary>
    public const int TemplateSteps = 5_000_000;

    /// <summary>Letters of a page: a hundred times the largest that readers have been given.</summary>
    public const int PageLetters = 32 << 20;

    /// <summary>Bytes of one part of a path: the limit of every common disk.</summary>
    public const int PathPartBytes = 255;

    /// <summary>Bytes of a whole path below the output folder; disks allow 1,024 to 4,096 with the folders above it.</summary>
    public const int PathBytes = 800;

    /// <summary>Time that a pattern of the schema may take for one cell: sound ones need microseconds, but a busy machine may let the program wait for half a second.</summary>
    public static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(3);

    /// <summary>How many bytes a text file may have.</summary>
    public static long BytesOf(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? TableBytes : TextBytes;

    /// <summary>The problem of something that is too deep, too long or too many.</summary>
    public static Diagnostic Passed(SourceSpan at, Text message, Text help) => new(Rules.OverLimit, at, message, help);

    /// <summary>The problem of a file with too many bytes; null where it has fewer.</summary>
    public static Diagnostic? OfSize(string file, long length, long most) => length <= most ? null : Passed(
        SourceSpan.WholeFile(file),
        new($"The file has {length >> 20} MB; such files have {most >> 20} MB at most.", $"Tiedostossa on {length >> 20} Mt; tällaisessa tiedostossa on enintään {most >> 20} Mt."),
        new("Make it smaller, or divide it.", "Pienennä sitä, tai jaa se osiin."));

    /// <summary>The problem of parts inside one another.</summary>
    public static Diagnostic OfDepth(SourceSpan at, int most) => Passed(
        at,
        new($"More than {most} parts are inside one another here.", $"Tässä on yli {most} osaa sisäkkäin."),
        new("Close those that are finished, or remove what was pasted by mistake.", "Sulje valmiit osat, tai poista vahingossa liitetty teksti."));
}
