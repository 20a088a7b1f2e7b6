using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Finds <c>{{name key=value key="value with spaces"}}</c> and <c>{{name value key=value}}</c> in a text; in code it stays as written.</summary>
internal sealed partial class DirectiveParser : InlineParser
{
    public DirectiveParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (!rest.StartsWith("{{", StringComparison.Ordinal))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var end = rest.IndexOf("}}", StringComparison.Ordinal);
        if (end < 0 || rest[2..end].IndexOf("{{", StringComparison.Ordinal) >= 0)
        {
            processor.Inline = new DirectiveInline
            {
                Name = "",
                Arguments = new Dictionary<string, string>(),
                Unclosed = true,
                Line = line,
                Column = column,
                Span = new SourceSpan(start, start + 1),
            };
            slice.Start += 2;
            return true;
        }

        var text = rest[2..end].ToString().Trim();
        var space = text.AsSpan().IndexOfAny(" \t\r\n");
        var (name, given) = space < 0 ? (text, "") : (text[..space], text[space..]);
        var word = Word().Match(given);
        given = given[word.Length..];
        Dictionary<string, string> arguments = new(StringComparer.Ordinal);
        foreach (Match argument in Argument().Matches(given))
        {
            arguments[argument.Groups[1].Value] = argument.Groups[2].Success ? argument.Groups[2].Value : argument.Groups[3].Value;
        }

        processor.Inline = new DirectiveInline
        {
            Name = name,
            Arguments = arguments,
            Word = word.Success ? word.Value.Trim() : null,
            Malformed = Argument().Replace(given, "").Trim() is { Length: > 0 } left ? left : null,
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + end + 1),
        };
        slice.Start += end + 2;
        return true;
    }

    [GeneratedRegex("""([\w-]+)=(?:"([^"]*)"|([^\s"]+))""", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();

    [GeneratedRegex("""^\s+[^\s="]+(?=\s|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

/// <summary>Teaches Markdig the directives.</summary>
internal sealed class DirectiveExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new DirectiveParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
