namespace UsoSite.Generator.Theming.Syntax;

/// <summary>Makes the tree of a template from its text.</summary>
internal sealed class TemplateParser
{
    private readonly string text;
    private readonly Helpers helpers;
    private readonly List<TemplatePiece> pieces;
    private int next;
    private int depth;

    private TemplateParser(string text, Helpers helpers)
    {
        (this.text, this.helpers) = (text, helpers);
        pieces = new TemplateScanner(text).Cut();
        StandaloneLines.TakeOut(text, pieces);
    }

    /// <param name="helpers">The helpers that the template may call.</param>
    /// <exception cref="TemplateSyntaxException">The text is not a template.</exception>
    public static TemplateNode[] Parse(string text, Helpers helpers)
    {
        var parser = new TemplateParser(text, helpers);
        var nodes = parser.Nodes();
        return parser.next == parser.pieces.Count ? nodes : throw parser.NothingOpen(parser.pieces[parser.next]);
    }

    /// <summary>The nodes up to the next <c>{{else}}</c> or <c>{{/block}}</c>.</summary>
    private TemplateNode[] Nodes()
    {
        List<TemplateNode> nodes = [];
        for (; next < pieces.Count && pieces[next].Kind is not (PieceKind.Else or PieceKind.Close);)
        {
            var piece = pieces[next++];
            if (piece.Kind != PieceKind.Comment && !(piece.Kind == PieceKind.Text && piece.Start == piece.End))
            {
                nodes.Add(Node(piece));
            }
        }

        return [.. nodes];
    }

    private TemplateNode Node(TemplatePiece piece)
    {
        switch (piece.Kind)
        {
            case PieceKind.Text:
                return new TextNode(piece.Start, text[piece.Start..piece.End]);
            case PieceKind.Include:
                return Include(piece);
            case PieceKind.Open:
                var words = WordsOf(piece);
                return Block(piece, KindOf(piece, words.Word()), words);
            default:
                return new ValueNode(piece.ContentStart, WordsOf(piece).Whole(), piece.Kind == PieceKind.RawValue);
        }
    }

    private IncludeNode Include(TemplatePiece piece)
    {
        var words = WordsOf(piece);
        var name = words.Word();
        var (views, passed) = words.Arguments();
        return name.Length > 0 && words.AtEnd && views.Length <= 1 ? new IncludeNode(piece.ContentStart, name, views.FirstOrDefault(), passed)
            : throw new TemplateSyntaxException(piece.Start, new("A partial has a name and one view at most.", "Osalla on nimi ja enintään yksi näkymä."), new(
                "Write {{> name}}, {{> name view}} or {{> name passed=value}}.", "Kirjoita {{> nimi}}, {{> nimi näkymä}} tai {{> nimi välitetty=arvo}}."));
    }

    private BlockNode Block(TemplatePiece open, BlockKind kind, ExpressionReader words)
    {
        var value = words.Value();
        if (!words.AtEnd)
        {
            throw new TemplateSyntaxException(words.Position, new("A block has one value.", "Lohkolla on yksi arvo."), new(
                "Put the helper and its values in brackets: {{#if (eq a b)}}.", "Kirjoita apuri ja sen arvot sulkuihin: {{#if (eq a b)}}."));
        }

        if (++depth > Limits.TemplateDepth)
        {
            throw TemplateSyntaxException.TooDeep(open.Start);
        }

        var block = new BlockNode(open.ContentStart, kind, value, Nodes(), Otherwise(open));
        depth--;
        return block;
    }

    /// <summary>What follows the body of a block, up to and with the tag that closes it.</summary>
    private TemplateNode[] Otherwise(TemplatePiece open)
    {
        if (next < pieces.Count && pieces[next].Kind == PieceKind.Else)
        {
            var words = WordsOf(pieces[next++]);
            if (!words.AtEnd)
            {
                return [Block(open, KindOf(pieces[next - 1], words.Word()), words)];
            }

            var otherwise = Nodes();
            Close(open);
            return otherwise;
        }

        Close(open);
        return [];
    }

    private void Close(TemplatePiece open)
    {
        var name = WordsOf(open).Word();
        if (next == pieces.Count)
        {
            throw new TemplateSyntaxException(open.Start, new(
                $"The block “{name}” that begins here is never closed.", $"Tästä alkavaa lohkoa ”{name}” ei suljeta."), new(
                $"Write {{{{/{name}}}}} where it ends.", $"Kirjoita sen loppuun {{{{/{name}}}}}."));
        }

        var close = pieces[next++];
        if (close.Kind == PieceKind.Else || text[close.ContentStart..close.ContentEnd] != name)
        {
            throw new TemplateSyntaxException(close.Start, new(
                $"{text[close.Start..close.End]} stands where {{{{/{name}}}}} must close the block before it.",
                $"{text[close.Start..close.End]} on paikassa, jossa edellinen lohko on suljettava merkinnällä {{{{/{name}}}}}."), new(
                "Close every block before the one around it; a block has one {{else}}.", "Sulje jokainen lohko ennen sitä ympäröivää; lohkossa on yksi {{else}}."));
        }
    }

    private static BlockKind KindOf(TemplatePiece tag, string name) => name switch
    {
        "if" => BlockKind.If,
        "unless" => BlockKind.Unless,
        "each" => BlockKind.Each,
        "with" => BlockKind.With,
        _ => throw new TemplateSyntaxException(tag.Start, new($"There is no block “{name}”.", $"Lohkoa ”{name}” ei ole."), new(
            "The blocks are: if, unless, each, with.", "Lohkot ovat: if, unless, each, with.")),
    };

    private TemplateSyntaxException NothingOpen(TemplatePiece tag) => new(tag.Start, new(
        $"There is no block to which {text[tag.Start..tag.End]} belongs.", $"Ei ole lohkoa, johon {text[tag.Start..tag.End]} kuuluu."), new(
        "Remove it, or open the block before it.", "Poista se, tai avaa lohko ennen sitä."));

    private ExpressionReader WordsOf(TemplatePiece tag) => new(text, tag.ContentStart, tag.ContentEnd, helpers);
}
