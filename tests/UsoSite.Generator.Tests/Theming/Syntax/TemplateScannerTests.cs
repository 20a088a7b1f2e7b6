using UsoSite.Generator.Theming.Syntax;

namespace UsoSite.Generator.Tests;

public sealed class TemplateScannerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a\nb", "Text[a\nb]")]
    [InlineData("a{{b}}c{{d}}", "Text[a] Value[b] Text[c] Value[d]")]
    [InlineData("{ {{a}} }", "Text[{ ] Value[a] Text[ }]")]
    [InlineData("{{a}}}", "Value[a] Text[}]")]
    [InlineData("{{}}", "Value[]")]
    [InlineData("{{ \n}}", "Value[]")]
    [InlineData("{{\n a b\n}}", "Value[a b]")]
    [InlineData("{{{ a }}}", "RawValue[a]")]
    [InlineData("{{{#a}}}", "RawValue[#a]")]
    [InlineData("{{#if x}}{{ else }}{{/if}}", "Open[if x] Else[] Close[if]")]
    [InlineData("{{# if x }}{{else if  y}}{{/ if }}", "Open[if x] Else[if  y] Close[if]")]
    [InlineData("{{elsewhere}}{{else.x}}", "Value[elsewhere] Value[else.x]")]
    [InlineData("{{> part x}}{{>part}}", "Include[part x] Include[part]")]
    public void ATemplateIsCutIntoTagsAndTextBetweenThem(string template, string pieces) => Assert.Equal(pieces, Cut(template));

    [Theory]
    [InlineData("{{!a}}b", "Comment Text[b]")]
    [InlineData("{{!}}b", "Comment Text[b]")]
    [InlineData("{{! it's \"so }}b", "Comment Text[b]")]
    [InlineData("{{! -- }}--}}", "Comment Text[--}}]")]
    [InlineData("{{!-- {{a}} --}}b", "Comment Text[b]")]
    [InlineData("{{!-- a -- }} -- --}}b", "Comment Text[b]")]
    [InlineData("{{!--}}b", "Comment Text[b]")]
    [InlineData("{{!----}}b", "Comment Text[b]")]
    [InlineData("{{!-- {{a}} --~}}b", "Comment~ Text[b]")]
    [InlineData("{{~!-- {{a}} --}}b", "~Comment Text[b]")]
    [InlineData("{{~!a~}}b", "~Comment~ Text[b]")]
    [InlineData("{{ !a}}", "Value[!a]")]
    public void ACommentEndsWithItsOwnBraces(string template, string pieces) => Assert.Equal(pieces, Cut(template));

    [Theory]
    [InlineData("{{~a}}", "~Value[a]")]
    [InlineData("{{a~}}", "Value[a]~")]
    [InlineData("{{~ a ~}}", "~Value[a]~")]
    [InlineData("{{{~a~}}}", "~RawValue[a]~")]
    [InlineData("{{~#if a~}}{{~else~}}{{~/if~}}", "~Open[if a]~ ~Else[]~ ~Close[if]~")]
    [InlineData("{{~> a~}}", "~Include[a]~")]
    [InlineData("{{~}}", "~Value[]")]
    [InlineData("{{~~}}", "~Value[]~")]
    public void ATildeBelongsToItsTag(string template, string pieces) => Assert.Equal(pieces, Cut(template));

    [Theory]
    [InlineData("{{t \"}}\"}}x", "Value[t \"}}\"] Text[x]")]
    [InlineData("{{t '{{'}}x", "Value[t '{{'] Text[x]")]
    [InlineData("{{t \"it's\" '\"'}}x'", "Value[t \"it's\" '\"'] Text[x']")]
    public void BracesInQuotationMarksAreText(string template, string pieces) => Assert.Equal(pieces, Cut(template));

    [Fact]
    public void APieceKnowsWhereItStands()
    {
        var tag = new TemplateScanner("ab{{~# if x ~}}c").Cut()[1];

        Assert.Equal((2, 15, 7, 11), (tag.Start, tag.End, tag.ContentStart, tag.ContentEnd));
    }

    [Theory]
    [InlineData("ab{{c", 2)]
    [InlineData("ab{{", 2)]
    [InlineData("{{c}", 0)]
    [InlineData("{{{c}}", 0)]
    [InlineData("{{a}}{{b {{c}}", 5)]
    [InlineData("a{{t \"b}}", 1)]
    [InlineData("a{{t \"b}} {{t \"c\"}}", 1)]
    [InlineData("a{{t 'b}}", 1)]
    [InlineData("a{{! b", 1)]
    [InlineData("a{{!-- b }}", 1)]
    [InlineData("a{{!-- b --}", 1)]
    [InlineData("a{{!--", 1)]
    [InlineData("a{{~!", 1)]
    public void ATagThatNeverEndsIsNamedByItsBeginning(string template, int offset)
    {
        var fault = Assert.Throws<TemplateSyntaxException>(() => new TemplateScanner(template).Cut());

        Assert.Equal(
            (offset, "The tag that begins here never ends.", "Tästä alkava merkintä ei pääty.", "Write }} at its end, and close its quotation marks."),
            (fault.Offset, fault.Fact.En, fault.Fact.Fi, fault.Fix.En));
    }

    private static string Cut(string template)
    {
        var pieces = new TemplateScanner(template).Cut();
        Assert.Equal(template, string.Concat(pieces.Select(piece => template[piece.Start..piece.End])));
        return string.Join(' ', pieces.Select(piece => piece.Kind switch
        {
            PieceKind.Text => $"Text[{template[piece.Start..piece.End]}]",
            PieceKind.Comment => $"{Before(piece)}Comment{After(piece)}",
            _ => $"{Before(piece)}{piece.Kind}[{template[piece.ContentStart..piece.ContentEnd]}]{After(piece)}",
        }));
    }

    private static string Before(TemplatePiece piece) => piece.TrimsBefore ? "~" : "";

    private static string After(TemplatePiece piece) => piece.TrimsAfter ? "~" : "";
}
