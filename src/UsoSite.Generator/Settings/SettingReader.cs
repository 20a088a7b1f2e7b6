using UsoSite.Generator.Domain;
using UsoSite.Generator.Yaml;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Settings;

/// <summary>Reads single settings and reports those that are missing or of the wrong form.</summary>
internal sealed class SettingReader(YamlMap map, DiagnosticBag diagnostics)
{
    private static readonly string[] Known = ["fi"];

    public bool Sound { get; private set; } = true;

    public string Text(string key)
    {
        if (map.Text(key) is { Length: > 0 } text)
        {
            return text;
        }

        Refuse(key, null, new($"The setting {key} is missing.", $"Asetus {key} puuttuu."), new($"Write “{key}: …”.", $"Kirjoita ”{key}: …”."));
        return "";
    }

    /// <summary>An http or https address, completed with a final slash; the override wins over the file.</summary>
    public Uri Address(string key, string? instead)
    {
        var text = instead ?? Text(key);
        if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
        {
            return address;
        }

        if (text.Length > 0)
        {
            Refuse(key, text, new($"“{text}” is not a web address.", $"”{text}” ei ole verkko-osoite."), new(
                "Write the whole address, such as https://www.example.org/uso/.", "Kirjoita koko osoite, esimerkiksi https://www.example.org/uso/."));
        }

        return new Uri("https://localhost/");
    }

    public IReadOnlyList<Language> Languages(string key)
    {
        var codes = map.List(key) ?? [];
        if (codes.Count == 0)
        {
            Refuse(key, null, new("The site has no language.", "Sivustolla ei ole kieltä."), new("Write “languages: [fi]”.", "Kirjoita ”languages: [fi]”."));
        }

        foreach (var code in codes.Where(code => !Known.Contains(code)))
        {
            Refuse(key, code, new($"“{code}” is not a language of the program.", $"”{code}” ei ole ohjelman kieli."), new(
                $"The languages are: {string.Join(", ", Known)}.", $"Kielet ovat: {string.Join(", ", Known)}."));
        }

        return [.. codes.Distinct().Select(code => new Language(code))];
    }

    private void Refuse(string key, string? value, Text message, Text help)
    {
        Sound = false;
        diagnostics.Report(new Diagnostic(Rules.BadSetting, map.PlaceOf(key), message, help) { Key = key, Value = value });
    }
}
