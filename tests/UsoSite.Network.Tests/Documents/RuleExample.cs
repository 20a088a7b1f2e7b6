using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UsoSite.Network.Tests;

/// <summary>
/// An example of a page in <c>docs/errors/</c>: files of a site, and what the program says of them. A paragraph that begins with the path of a
/// file in backticks stands before a block with the whole file, or before a block marked <c>diff</c> with lines of the file as they were and as
/// they are; if the paragraph ends with “is missing.” or “puuttuu.”, there is no such file. The block that begins with the place of a problem is the message, in the language of the page.
/// </summary>
/// <param name="Files">The whole text of files by path; null for a file that is missing.</param>
/// <param name="Changes">Passages of files, the old and the new one.</param>
/// <param name="Day">The day of the build where the example names one.</param>
/// <param name="Message">The problems as <c>uso check</c> prints them.</param>
internal sealed partial record RuleExample(
    ImmutableDictionary<string, string?> Files, ImmutableList<(string File, string Old, string New)> Changes, DateOnly? Day, string Message)
{
    /// <summary>The examples of a page, in its order.</summary>
    public static IReadOnlyList<RuleExample> In(string text)
    {
        List<RuleExample> examples = [];
        var example = Empty;
        var paragraph = "";
        foreach (var block in Markdown.Parse(text).SkipWhile(block => !IsExample(block)).Skip(1).TakeWhile(block => block is not HeadingBlock))
        {
            if (block is ParagraphBlock)
            {
                paragraph = text.Substring(block.Span.Start, block.Span.Length);
                example = example.After(paragraph);
            }
            else if (block is FencedCodeBlock code && Problem().IsMatch(Lines(code)))
            {
                examples.Add(example with { Message = Lines(code) });
                example = Empty;
            }
            else if (block is FencedCodeBlock passage)
            {
                example = example.With(PathIn(paragraph), passage.Info == "diff", Lines(passage));
            }
        }

        return examples;
    }

    private static RuleExample Empty { get; } = new(ImmutableDictionary<string, string?>.Empty, [], null, "");

    private RuleExample After(string paragraph)
    {
        var example = AsOf().Match(paragraph) is { Success: true } day ? this with { Day = DateOnly.Parse(day.Groups[1].Value, CultureInfo.InvariantCulture) } : this;
        return Missing().IsMatch(paragraph) ? example with { Files = Files.SetItem(PathIn(paragraph), null) } : example;
    }

    private RuleExample With(string path, bool isChange, string text) => isChange
        ? this with { Changes = Changes.Add((path, Side(text, '-'), Side(text, '+'))) }
        : this with { Files = Files.SetItem(path, text) };

    private static bool IsExample(Block block) => block is HeadingBlock { Inline.FirstChild: LiteralInline literal } && literal.Content.ToString() is "Example" or "Esimerkki";

    private static string Lines(FencedCodeBlock block) => block.Lines.ToString() + "\n";

    private static string Side(string diff, char mark) =>
        string.Join('\n', diff.Split('\n').Where(line => line.StartsWith(mark)).Select(line => line[1..]));

    private static string PathIn(string paragraph) => Path().Match(paragraph) is { Success: true } path
        ? path.Groups[1].Value
        : throw new InvalidOperationException($"The paragraph does not begin with the path of a file: {paragraph}");

    [GeneratedRegex(@"^`([^`]+\.[^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(@"--as-of (\d{4}-\d{2}-\d{2})", RegexOptions.CultureInvariant)]
    private static partial Regex AsOf();

    [GeneratedRegex(@" (?:is missing|puuttuu)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Missing();

    [GeneratedRegex(@"^\S+: (?:error|warning|virhe|varoitus) USO\d{4} ", RegexOptions.CultureInvariant)]
    public static partial Regex Problem();
}
