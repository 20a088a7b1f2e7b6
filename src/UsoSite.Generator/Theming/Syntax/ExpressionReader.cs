using System.Globalization;
using UsoSite.Generator.Theming.Rendering;

namespace UsoSite.Generator.Theming.Syntax;

/// <summary>Reads the words of a tag.</summary>
/// <param name="text">The template.</param>
/// <param name="start">Where the words begin.</param>
/// <param name="end">Where they end.</param>
/// <param name="helpers">The helpers that the template may call.</param>
internal sealed class ExpressionReader(string text, int start, int end, Helpers helpers)
{
    private int at = start;
    private int depth;

    public bool AtEnd => SkipSpaces() == end;

    /// <summary>Where the next word begins.</summary>
    public int Position => SkipSpaces();

    /// <summary>The name of a block or a partial.</summary>
    public string Word() => Run(c => !char.IsWhiteSpace(c));

    /// <summary>All that is left: a value, or a helper and its arguments.</summary>
    public Expression Whole()
    {
        var first = Value();
        var whole = AtEnd ? first : Call(first);
        return AtEnd ? whole : throw Fault(at, "There is no bracket that this one closes.", "Tälle sulkeelle ei ole avaavaa sulkua.");
    }

    public Expression Value()
    {
        var offset = SkipSpaces();
        return offset == end ? throw Fault(offset, "A value is missing here.", "Tästä puuttuu arvo.") : text[offset] switch
        {
            '(' => CallInBrackets(),
            '"' or '\'' => Quoted(text[offset]),
            '-' or (>= '0' and <= '9') => Number(),
            _ => Named(),
        };
    }

    /// <summary>The values up to the end of the tag or the bracket, those without a name first.</summary>
    public (Expression[] Arguments, NamedArgument[] Named) Arguments()
    {
        List<Expression> arguments = [];
        List<NamedArgument> named = [];
        for (var offset = SkipSpaces(); offset < end && text[offset] != ')'; offset = SkipSpaces())
        {
            var name = Run(c => char.IsLetterOrDigit(c) || c is '-' or '_');
            if (name.Length > 0 && at < end && text[at] == '=')
            {
                at++;
                named.Add(named.TrueForAll(other => !other.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                    ? new NamedArgument(name, Value())
                    : throw Fault(offset, $"“{name}” is passed twice.", $"”{name}” välitetään kahdesti."));
            }
            else
            {
                at = offset;
                arguments.Add(Value());
            }
        }

        return ([.. arguments], [.. named]);
    }

    private HelperCall Call(Expression helper)
    {
        if (helper is not ValuePath)
        {
            throw Fault(helper.Offset, "A call begins with the name of a helper.", "Kutsun alussa on apurin nimi.");
        }

        var (arguments, named) = Arguments();
        return new HelperCall(helper.Offset, helper.Text, helpers.Find(helper.Text), arguments, named);
    }

    private HelperCall CallInBrackets()
    {
        if (++depth > Limits.TemplateDepth)
        {
            throw TemplateSyntaxException.TooDeep(at);
        }

        var bracket = at++;
        var call = Call(Value());
        depth--;
        return at++ < end ? call : throw Fault(bracket, "This bracket is never closed.", "Tätä sulkua ei suljeta.");
    }

    private Literal Quoted(char mark)
    {
        var offset = at++;
        var close = text.IndexOf(mark, at, end - at);
        var value = close < 0 ? throw Fault(offset, "The quotation marks are never closed.", "Lainausmerkkejä ei suljeta.") : text[at..close];
        at = close + 1;
        return new Literal(offset, text[offset..at], value);
    }

    private Literal Number()
    {
        var (offset, word) = (at, Run(c => !char.IsWhiteSpace(c) && c != ')'));
        return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new Literal(offset, word, number)
            : throw Fault(offset, $"“{word}” is not a whole number.", $"”{word}” ei ole kokonaisluku.");
    }

    private Expression Named()
    {
        var (offset, word) = (at, Run(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '@'));
        return word switch
        {
            "" => throw Fault(offset, $"“{text[offset]}” has no place here.", $"”{text[offset]}” ei kuulu tähän."),
            "true" => new Literal(offset, word, true),
            "false" => new Literal(offset, word, false),
            "null" => new Literal(offset, word, null),
            _ => Path(offset, word),
        };
    }

    private static ValuePath Path(int offset, string word)
    {
        var (up, names) = (0, word);
        for (; names == ".." || names.StartsWith("../", StringComparison.Ordinal); up++)
        {
            names = names.Length > 2 ? names[3..] : "";
        }

        var parts = names.Split('.', '/').Where(part => part.Length > 0).ToArray();
        var start = parts.Length > 0 ? StartOf(offset, parts[0]) : PathStart.View;
        var skipped = start != PathStart.View || parts is ["this", ..] ? 1 : 0;
        return names.Contains("..", StringComparison.Ordinal) || (up > 0 && start != PathStart.View)
            ? throw Fault(offset, $"“{word}” leads nowhere.", $"”{word}” ei johda mihinkään.")
            : new ValuePath(offset, word, start, up, [.. parts[skipped..].Select(part => new ViewName(part))]);
    }

    private static PathStart StartOf(int offset, string name) => name switch
    {
        "@root" => PathStart.Root,
        "@index" or "@key" => PathStart.Index,
        "@first" => PathStart.First,
        "@last" => PathStart.Last,
        "@copy" => PathStart.Copy,
        ['@', ..] => throw Fault(offset, $"There is no “{name}”.", $"Nimeä ”{name}” ei ole.", "@root, @index, @first, @last, @copy"),
        _ => PathStart.View,
    };

    private string Run(Predicate<char> belongs)
    {
        var from = SkipSpaces();
        while (at < end && belongs(text[at]))
        {
            at++;
        }

        return text[from..at];
    }

    private int SkipSpaces()
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static TemplateSyntaxException Fault(int offset, string en, string fi, string? known = null) => new(offset, new(en, fi), known is null
        ? new("Write the helper first, then its values; a call within a tag stands in brackets: {{t \"key\" name=(local name)}}.",
            "Kirjoita ensin apuri, sitten sen arvot; kutsu merkinnän sisällä on suluissa: {{t \"avain\" name=(local name)}}.")
        : new($"Names that begin with @ are: {known}.", $"Nimet, joiden alussa on @, ovat: {known}."));
}
