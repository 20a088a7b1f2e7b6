using UsoSite.Generator.Data;
using UsoSite.Pipelines;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace UsoSite.Generator.Yaml;

/// <summary>A YAML mapping whose keys and values know their places.</summary>
internal sealed class YamlMap(YamlMappingNode node, string file, int linesBefore)
{
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    public IEnumerable<(string Key, YamlNode Value, SourceSpan At)> Entries =>
        node.Children.Select(child => (((YamlScalarNode)child.Key).Value ?? "", child.Value, PlaceOf(child.Key)));

    /// <summary>Parses a text; what is wrong with it is reported under the given rule and null returned.</summary>
    /// <param name="source">The file.</param>
    /// <param name="text">The YAML, which may be a part of the file.</param>
    /// <param name="linesBefore">How many lines of the file come before the text.</param>
    public static YamlMap? Parse(SourceText source, string text, int linesBefore, Rule rule, DiagnosticBag diagnostics)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new GuardedParser(new Parser(new StringReader(text))));
            if (stream.Documents.Count == 0)
            {
                return new YamlMap([], source.File, linesBefore);
            }

            if (stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return new YamlMap(root, source.File, linesBefore);
            }

            diagnostics.Report(new Diagnostic(rule, new SourceSpan(source.File, linesBefore + 1, 1), new(
                "The text is not a list of keys with values.", "Teksti ei ole luettelo avaimia ja arvoja."), new(
                "Write one “key: value” on each line.", "Kirjoita kullekin riville ”avain: arvo”.")));
        }
        catch (RefusedYamlException e)
        {
            diagnostics.Report(e.ProblemAt(new SourceSpan(source.File, (int)e.At.Line + linesBefore, (int)e.At.Column), rule));
        }
        catch (YamlException e)
        {
            var reason = e.Message[(e.Message.LastIndexOf("): ", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..].TrimEnd('.');
            var duplicate = reason.StartsWith("Duplicate key", StringComparison.Ordinal);
            diagnostics.Report(new Diagnostic(rule, new SourceSpan(source.File, (int)e.Start.Line + linesBefore, (int)e.Start.Column), new(
                $"The YAML cannot be read: {reason}.", $"YAML-tekstiä ei voi lukea: {reason}."), duplicate ? new("Remove one of the two.", "Poista toinen niistä.") : new(
                "Write “key: value” with a space after the colon; put a value that contains “: ”, “#” or quotation marks in quotation marks.",
                "Kirjoita ”avain: arvo” ja välilyönti kaksoispisteen jälkeen; kirjoita arvo lainausmerkkeihin, jos siinä on ”: ”, ”#” tai lainausmerkki.")));
        }

        return null;
    }

    public SourceSpan PlaceOf(YamlNode part) => new(file, (int)part.Start.Line + linesBefore, (int)part.Start.Column);

    /// <summary>The place of a key, or of the whole file where the key is missing.</summary>
    public SourceSpan PlaceOf(string key) =>
        Entries.Where(entry => entry.Key == key).Select(entry => entry.At).FirstOrDefault(SourceSpan.WholeFile(file));

    public string? Text(string key) => Value(key) is YamlScalarNode scalar ? scalar.Value : null;

    /// <summary>The keys and values below a key; null where it holds something else.</summary>
    public YamlMap? Map(string key) => Value(key) is YamlMappingNode inner ? new YamlMap(inner, file, linesBefore) : null;

    /// <summary>A list of texts; a single text counts as a list of one; null where the key is missing or holds something else.</summary>
    public IReadOnlyList<string>? List(string key) => Value(key) switch
    {
        YamlSequenceNode sequence when sequence.Children.All(item => item is YamlScalarNode) =>
            [.. sequence.Children.Select(item => ((YamlScalarNode)item).Value ?? "")],
        YamlScalarNode scalar => [scalar.Value ?? ""],
        _ => null,
    };

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

    private YamlNode? Value(string key) => Entries.Where(entry => entry.Key == key).Select(entry => entry.Value).FirstOrDefault();
}
