using UsoSite.Generator.Data;
using UsoSite.Pipelines;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace UsoSite.Generator.Yaml;

/// <summary>
/// Hands on what a YAML parser finds, as far as it is sound to build: without aliases, of which ten lines make billions of values, one document,
/// keys that are texts, no unseen characters by their numbers, and no more lists and keys inside one another than <see cref="Limits.YamlDepth"/>.
/// </summary>
internal sealed class GuardedParser(IParser inner) : IParser
{
    /// <summary>The open lists and mappings; for a mapping whether a key comes next, null for a list.</summary>
    private readonly Stack<bool?> open = new();
    private int documents;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        var more = inner.MoveNext();
        switch (more ? inner.Current : null)
        {
            case AnchorAlias alias:
                throw Refused(alias, $"“*{alias.Value}” stands for another value", $"”*{alias.Value}” on toisen arvon paikalla", "Write the value itself.", "Kirjoita arvo itse.");
            case DocumentStart start when ++documents > 1:
                throw Refused(start, "a second document begins here", "tästä alkaa toinen asiakirja", "Remove “---” and “...” within the YAML.", "Poista ”---” ja ”...” YAML-tekstin sisältä.");
            case MappingStart or SequenceStart:
                Open(inner.Current!);
                break;
            case MappingEnd or SequenceEnd:
                open.Pop();
                break;
            case Scalar scalar:
                if (UnseenCharacters.In(scalar.Value) is >= 0 and var unseen)
                {
                    var code = $"U+{(int)scalar.Value[unseen]:X4}";
                    throw Refused(scalar, $"the character {code}, which cannot be seen, does not belong in a text", $"merkki {code}, jota ei näe, ei kuulu tekstiin", "Remove the character.", "Poista merkki.");
                }

                Next();
                break;
            default:
                break;
        }

        return more;
    }

    private void Open(ParsingEvent start)
    {
        if (open.TryPeek(out var key) && key is true)
        {
            throw Refused(start, "a key is not a text", "avain ei ole teksti", "Put a text that begins with [ or { in quotation marks.", "Kirjoita lainausmerkkeihin teksti, jonka alussa on [ tai {.");
        }

        Next();
        open.Push(start is MappingStart ? true : null);
        if (open.Count > Limits.YamlDepth)
        {
            throw new RefusedYamlException(start.Start, at => Limits.OfDepth(at, Limits.YamlDepth));
        }
    }

    /// <summary>In a mapping, a value follows a key and a key a value.</summary>
    private void Next()
    {
        if (open.TryPop(out var key))
        {
            open.Push(!key);
        }
    }

    private static RefusedYamlException Refused(ParsingEvent at, string en, string fi, string cure, string cureFi) => new(at.Start, new Text(
        $"The YAML cannot be read: {en}.", $"YAML-tekstiä ei voi lukea: {fi}."), new Text(cure, cureFi));
}

/// <summary>YAML that is not read, however well it is formed.</summary>
internal sealed class RefusedYamlException : Exception
{
    private readonly Func<SourceSpan, Diagnostic>? limit;
    private readonly Text message;
    private readonly Text help;

    public RefusedYamlException(Mark at, Text message, Text help) => (At, this.message, this.help) = (at, message, help);

    public RefusedYamlException(Mark at, Func<SourceSpan, Diagnostic> limit) => (At, this.limit) = (at, limit);

    public Mark At { get; }

    public Diagnostic ProblemAt(SourceSpan at, Rule rule) => limit?.Invoke(at) ?? new Diagnostic(rule, at, message, help);
}
