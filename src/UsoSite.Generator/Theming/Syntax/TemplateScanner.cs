namespace UsoSite.Generator.Theming.Syntax;

/// <summary>Cuts a template into its tags and the text between them.</summary>
internal sealed class TemplateScanner(string text)
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <exception cref="TemplateSyntaxException">A tag never ends.</exception>
    public List<TemplatePiece> Cut()
    {
        List<TemplatePiece> pieces = [];
        for (var at = 0; at < text.Length;)
        {
            var tag = text.IndexOf(Open, at, StringComparison.Ordinal);
            if (tag != at)
            {
                pieces.Add(new TemplatePiece(PieceKind.Text, at, tag < 0 ? text.Length : tag));
            }

            if (tag < 0)
            {
                break;
            }

            pieces.Add(IsAt(tag + Open.Length, "!") || IsAt(tag + Open.Length, "~!") ? Comment(tag) : Tag(tag));
            at = pieces[^1].End;
        }

        return pieces;
    }

    /// <summary>A comment between <c>{{!--</c> and <c>--}}</c> may hold tags; one that begins with <c>{{!</c> alone ends with the first braces.</summary>
    private TemplatePiece Comment(int start)
    {
        var sign = text.IndexOf('!', start);
        var end = IsAt(sign, "!--") ? sign + 1 : sign;
        while (end > sign && !IsAt(end, "--}}") && !IsAt(end, "--~}}"))
        {
            end = text.IndexOf("--", end + 1, StringComparison.Ordinal);
        }

        var braces = end < 0 ? -1 : text.IndexOf(Close, end, StringComparison.Ordinal);
        return braces < 0
            ? throw TemplateSyntaxException.NeverEnds(start)
            : new TemplatePiece(PieceKind.Comment, start, braces + Close.Length) { TrimsBefore = text[sign - 1] == '~', TrimsAfter = text[braces - 1] == '~' };
    }

    private TemplatePiece Tag(int start)
    {
        var raw = IsAt(start, "{{{");
        var (open, close) = raw ? ("{{{", "}}}") : (Open, Close);
        var first = start + open.Length;
        var braces = EndOf(first, close);
        if (braces < 0)
        {
            throw TemplateSyntaxException.NeverEnds(start);
        }

        var trimsBefore = text[first] == '~';
        first += trimsBefore ? 1 : 0;
        var trimsAfter = braces > first && text[braces - 1] == '~';
        var (from, to) = Trimmed(first, trimsAfter ? braces - 1 : braces);
        var (kind, sign) = raw ? (PieceKind.RawValue, 0) : KindOf(text.AsSpan(from..to));
        (from, to) = Trimmed(from + sign, to);
        return new TemplatePiece(kind, start, braces + close.Length) { ContentStart = from, ContentEnd = to, TrimsBefore = trimsBefore, TrimsAfter = trimsAfter };
    }

    /// <summary>Where a tag ends: at its braces, unless they stand in quotation marks; -1 where another tag begins first.</summary>
    private int EndOf(int from, string braces)
    {
        for (var at = from; at >= from && at < text.Length && !IsAt(at, Open); at++)
        {
            if (IsAt(at, braces))
            {
                return at;
            }

            at = text[at] is '"' or '\'' ? text.IndexOf(text[at], at + 1) : at;
        }

        return -1;
    }

    /// <summary>The kind of a tag, with the length of the sign that tells it.</summary>
    private static (PieceKind Kind, int Sign) KindOf(ReadOnlySpan<char> content) => content switch
    {
        ['#', ..] => (PieceKind.Open, 1),
        ['/', ..] => (PieceKind.Close, 1),
        ['>', ..] => (PieceKind.Include, 1),
        "else" => (PieceKind.Else, "else".Length),
        _ when content.StartsWith("else ") => (PieceKind.Else, "else".Length),
        _ => (PieceKind.Value, 0),
    };

    private (int From, int To) Trimmed(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return (from, to);
    }

    private bool IsAt(int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;
}
