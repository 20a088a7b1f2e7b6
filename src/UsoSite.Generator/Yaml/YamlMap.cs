using UsoSite.Generator.Inputs;
using UsoSite.Pipelines;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace UsoSite.Generator.Yaml;

/// <summary>A YAML mapping whose keys and values know their places.</summary>
internal sealed class YamlMap(YamlMappingNode node, SourceText source, int start)
{
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    public IEnumerable<(string Key, YamlNode Value, SourceSpan At)> Entries =>
        node.Children.Select(child => (((YamlScalarNode)child.Key).Value ?? "", child.Value, PlaceOf(child.Key)));

    /// <summary>Parses a text; what is wrong with it is reported under the given rule and null returned.</summary>
    /// <param name="source">The file.</param>
    public static YamlMap? Parse(SourceText source, Rule rule, DiagnosticBag diagnostics) => Parse(source, 0..source.Text.Length, rule, diagnostics);

    /// <inheritdoc cref="Parse(SourceText, Rule, DiagnosticBag)"/>
    /// <param name="part">The part of the file that is YAML.</param>
    public static YamlMap? Parse(SourceText source, Range part, Rule rule, DiagnosticBag diagnostics)
    {
        var (start, length) = part.GetOffsetAndLength(source.Text.Length);
        var parser = new Parser(new StringReader(source.Text.Substring(start, length)));
        try
        {
            var stream = new YamlStream();
            stream.Load(new GuardedParser(parser));
            if (stream.Documents.Count == 0)
            {
                return new YamlMap([], source, start);
            }

            if (stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return new YamlMap(root, source, start);
            }

            diagnostics.Report(new Diagnostic(rule, source.At(start), new(
                "The text is not a list of keys with values.", "Teksti ei ole luettelo avaimia ja arvoja."), new(
                "Write one “key: value” on each line.", "Kirjoita kullekin riville ”avain: arvo”.")));
        }
        catch (RefusedYamlException e)
        {
            diagnostics.Report(e.ProblemAt(source.At(start + e.At.Index), rule));
        }
        catch (YamlException e)
        {
            var reason = e.Message[(e.Message.LastIndexOf("): ", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..].TrimEnd('.');
            diagnostics.Report(Unreadable(source.At(start + e.Start.Index), reason, rule));
        }
        catch (Exception e) when (Guard.IsOfInput(e))
        {
            // The parser knows more ways to give up than its own exception tells.
            diagnostics.Report(Unreadable(source.At(start + (parser.Current?.End.Index ?? 0)), "brackets, quotation marks and keys do not fit together after this place", rule));
        }

        return null;
    }

    /// <summary>The place of a key or a value.</summary>
    public SourceSpan PlaceOf(YamlNode part) => source.At(start + part.Start.Index);

    /// <summary>A mapping inside this one.</summary>
    public YamlMap Inside(YamlMappingNode inner) => new(inner, source, start);

    /// <summary>The place of a key, or of the whole file where the key is missing.</summary>
    public SourceSpan PlaceOf(string key) =>
        Entries.Where(entry => entry.Key == key).Select(entry => entry.At).FirstOrDefault(SourceSpan.WholeFile(source.File));

    public string? Text(string key) => Value(key) is YamlScalarNode scalar ? scalar.Value : null;

    /// <summary>The keys and values below a key; null where it holds something else.</summary>
    public YamlMap? Map(string key) => Value(key) is YamlMappingNode inner ? Inside(inner) : null;

    /// <summary>A list of texts; a single text counts as a list of one; null where the key is missing or holds something else.</summary>
    public IReadOnlyList<string>? List(string key) => Value(key) switch
    {
        YamlSequenceNode sequence when sequence.Children.All(item => item is YamlScalarNode) =>
            [.. sequence.Children.Select(item => ((YamlScalarNode)item).Value ?? "")],
        YamlScalarNode scalar => [scalar.Value ?? ""],
        _ => null,
    };

    /// <summary>The places of the texts that <see cref="List"/> gives.</summary>
    public IReadOnlyList<SourceSpan> PlacesIn(string key) => Value(key) is YamlSequenceNode sequence ? [.. sequence.Children.Select(PlaceOf)] : [PlaceOf(key)];

    /// <summary>Reports each key that is not among the known ones.</summary>
    public void RefuseUnknownKeys(IReadOnlyCollection<string> known, Rule rule, DiagnosticBag diagnostics)
    {
        foreach (var (key, _, at) in Entries.Where(entry => !known.Contains(entry.Key)))
        {
            diagnostics.Report(new Diagnostic(rule, at, new($"There is no key “{key}”.", $"Avainta ”{key}” ei ole."), new(
                $"The keys are: {string.Join(", ", known)}.", $"Avaimet ovat: {string.Join(", ", known)}."))
            { Value = key, Nearest = Nearest.To(key, known) });
        }
    }

    /// <summary>Reports each of the keys that holds a list or more keys; true where none does.</summary>
    public bool RefuseOtherThanText(IEnumerable<string> keys, Rule rule, DiagnosticBag diagnostics)
    {
        var wrong = keys.Where(key => Value(key) is not (null or YamlScalarNode)).ToArray();
        foreach (var key in wrong)
        {
            diagnostics.Report(new Diagnostic(rule, PlaceOf(key), new($"“{key}” does not hold a text.", $"Avaimen ”{key}” arvo ei ole teksti."), new(
                $"Write “{key}: …” on one line; put a text that begins with [ or {{ in quotation marks.",
                $"Kirjoita ”{key}: …” yhdelle riville; kirjoita lainausmerkkeihin teksti, jonka alussa on [ tai {{.")));
        }

        return wrong.Length == 0;
    }

    private static Diagnostic Unreadable(SourceSpan at, string reason, Rule rule) => new(rule, at, new(
        $"The YAML cannot be read: {reason}.", $"YAML-tekstiä ei voi lukea: {reason}."), reason.StartsWith("Duplicate key", StringComparison.Ordinal) ? new("Remove one of the two.", "Poista toinen niistä.") : new(
        "Write “key: value” with a space after the colon; put a value that contains “: ”, “#” or quotation marks in quotation marks.",
        "Kirjoita ”avain: arvo” ja välilyönti kaksoispisteen jälkeen; kirjoita arvo lainausmerkkeihin, jos siinä on ”: ”, ”#” tai lainausmerkki."));

    private YamlNode? Value(string key) => Entries.Where(entry => entry.Key == key).Select(entry => entry.Value).FirstOrDefault();
}
