using UsoSite.Generator.Data;
using UsoSite.Generator.Inputs;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Yaml;
using UsoSite.Pipelines;
using YamlDotNet.RepresentationModel;

namespace UsoSite.Generator.Theming;

/// <summary>Reads <c>strings/LANG.yml</c> of a theme and of those it extends; the nearer theme wins text by text.</summary>
internal sealed class ReadStrings(string root, IReadOnlyList<ThemeFolder> chain, DiagnosticBag diagnostics)
{
    public IReadOnlyDictionary<string, Strings> Read(IReadOnlyList<Language> languages)
    {
        var byLanguage = languages.ToDictionary(language => language.Code, ReadLanguage, StringComparer.Ordinal);
        var all = byLanguage.Values.SelectMany(texts => texts.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var (code, texts) in byLanguage)
        {
            foreach (var key in all.Where(key => !texts.ContainsKey(key)))
            {
                diagnostics.Report(Missing(FileOf(chain[^1], code), key, texts.Keys));
            }
        }

        return byLanguage.ToDictionary(pair => pair.Key, pair => new Strings(new Language(pair.Key), pair.Value, key => diagnostics.Report(Missing(chain[0].Path, key, pair.Value.Keys))), StringComparer.Ordinal);
    }

    public static Diagnostic Missing(string file, string key, IEnumerable<string> known) => Missing(SourceSpan.WholeFile(file), key, known);

    public static Diagnostic Missing(SourceSpan at, string key, IEnumerable<string> known) =>
        new(Rules.MissingString, at, new($"The text “{key}” is missing.", $"Teksti ”{key}” puuttuu."), new(
            "Add the text to strings/ of the theme, in every language of the site.",
            "Lisää teksti teeman kansioon strings/ sivuston jokaisella kielellä."))
        { Value = key, Nearest = Nearest.To(key, known) };

    private static string FileOf(ThemeFolder theme, string language) => $"{theme.Path}/strings/{language}.yml";

    private Dictionary<string, string> ReadLanguage(Language language)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        var readable = true;
        foreach (var theme in chain)
        {
            var file = FileOf(theme, language.Code);
            if (!File.Exists(Path.Combine(root, file)))
            {
                continue;
            }

            if (Guard.Reading(file, diagnostics, () => TextFiles.Read(root, file, diagnostics) is { } source
                ? YamlMap.Parse(source, Rules.BadStrings, diagnostics) : null) is { } map)
            {
                Collect(map, "", texts);
            }
            else
            {
                readable = false;
            }
        }

        if (texts.Count == 0 && readable)
        {
            diagnostics.Report(new Diagnostic(Rules.MissingString, SourceSpan.WholeFile(FileOf(chain[^1], language.Code)), new(
                $"The theme has no texts in the language “{language}”.", $"Teemassa ei ole tekstejä kielellä ”{language}”."), new(
                "Add the file, or remove the language from site.yml.", "Lisää tiedosto, tai poista kieli tiedostosta site.yml.")));
        }

        return texts;
    }

    private void Collect(YamlMap map, string prefix, Dictionary<string, string> texts)
    {
        foreach (var (key, value, at) in map.Entries)
        {
            switch (value)
            {
                case YamlMappingNode inner:
                    Collect(map.Inside(inner), $"{prefix}{key}.", texts);
                    break;
                case YamlScalarNode scalar:
                    texts.TryAdd(prefix + key, scalar.Value ?? "");
                    break;
                default:
                    diagnostics.Report(new Diagnostic(Rules.BadStrings, at, new(
                        $"“{prefix}{key}” holds a list, not a text.", $"”{prefix}{key}” sisältää luettelon, ei tekstiä."), new(
                        "Write one text, or keys with texts below it.", "Kirjoita yksi teksti, tai avaimia ja tekstejä sen alle.")));
                    break;
            }
        }
    }
}
