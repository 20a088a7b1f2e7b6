using UsoSite.Generator.Languages;
using UsoSite.Generator.Yaml;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Settings;

/// <summary>Reads single settings and reports those that are missing or of the wrong form.</summary>
internal sealed class SettingReader(YamlMap map, DiagnosticBag diagnostics)
{
    private static readonly string[] Known = [.. Language.All.Select(language => language.Code)];

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

    /// <summary>One text for every language, or one for each: <c>{ fi: …, sv: … }</c>.</summary>
    public LocalText LocalText(string key)
    {
        if (map.Map(key) is not { } texts)
        {
            var one = Text(key);
            return new LocalText(one, one, one);
        }

        texts.RefuseUnknownKeys(Known, Rules.UnknownSetting, diagnostics);
        if (texts.Text(Language.Finnish.Code) is not { Length: > 0 })
        {
            Refuse(key, null, new($"The setting {key} has no text in Finnish.", $"Asetuksella {key} ei ole suomenkielistä tekstiä."), new(
                $"Write “{key}: {{ fi: …, sv: …, en: … }}”.", $"Kirjoita ”{key}: {{ fi: …, sv: …, en: … }}”."));
        }

        return new LocalText(texts.Text("fi") ?? "", texts.Text("sv") ?? "", texts.Text("en") ?? "");
    }

    /// <summary>One of a few words, or nothing; any word where there are none to choose from.</summary>
    public void OneOf(string key, IReadOnlyList<string> words)
    {
        if (map.Text(key) is { } text && words.Count > 0 && !words.Contains(text))
        {
            Refuse(key, text, new($"“{text}” is not a value of {key}.", $"”{text}” ei ole asetuksen {key} arvo."), new(
                $"Write one of: {string.Join(", ", words)}.", $"Kirjoita jokin näistä: {string.Join(", ", words)}."), Nearest.To(text, words));
        }
    }

    /// <summary>Any of a few words, in a list that may be empty; null where the setting is left out.</summary>
    public IReadOnlyList<string>? Words(string key, IReadOnlyList<string> words)
    {
        if (!map.Keys.Contains(key))
        {
            return null;
        }

        var given = map.List(key);
        if (given is null)
        {
            Refuse(key, null, new($"{key} is not a list.", $"Asetus {key} ei ole luettelo."), new(
                $"Write “{key}: [{string.Join(", ", words)}]”, or those of them that you want.", $"Kirjoita ”{key}: [{string.Join(", ", words)}]” tai haluamasi osa niistä."));
            return [];
        }

        foreach (var word in given.Where(word => !words.Contains(word)))
        {
            Refuse(key, word, new($"“{word}” is not a value of {key}.", $"”{word}” ei ole asetuksen {key} arvo."), new(
                $"The values are: {string.Join(", ", words)}.", $"Arvot ovat: {string.Join(", ", words)}."), Nearest.To(word, words));
        }

        return given;
    }

    /// <summary>An http or https address, completed with a final slash; the override wins over the file.</summary>
    public Uri Address(string key, string? instead)
    {
        var text = instead ?? Text(key);
        if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address is { UserInfo: "", Query: "", Fragment: "" })
        {
            return address;
        }

        if (address is { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 })
        {
            Refuse(key, text, new($"“{text}” has more than an address: a user, “?” or “#”.", $"”{text}” sisältää muutakin kuin osoitteen: käyttäjän, merkin ”?” tai ”#”."), new(
                "Write the address alone, such as https://www.example.org/site/.", "Kirjoita pelkkä osoite, esimerkiksi https://www.example.org/site/."));
            return new Uri("https://localhost/");
        }

        if (text.Length > 0)
        {
            Refuse(key, text, new($"“{text}” is not a web address.", $"”{text}” ei ole verkko-osoite."), new(
                "Write the whole address, such as https://www.example.org/site/.", "Kirjoita koko osoite, esimerkiksi https://www.example.org/site/."));
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

        if (codes.Count > 0 && codes[0] != Language.Finnish.Code && codes.All(Known.Contains))
        {
            Refuse(key, codes[0], new(
                $"The first language is “{codes[0]}”; it must be “fi”, which the others fall back to.",
                $"Ensimmäinen kieli on ”{codes[0]}”; sen on oltava ”fi”, jota näytetään, kun käännös puuttuu."), new(
                "Write “languages: [fi, …]”.", "Kirjoita ”languages: [fi, …]”."));
        }

        return [.. codes.Distinct().Select(code => new Language(code))];
    }

    private void Refuse(string key, string? value, Text message, Text help, string? nearest = null)
    {
        Sound = false;
        diagnostics.Report(new Diagnostic(Rules.BadSetting, map.PlaceOf(key), message, help) { Key = key, Value = value, Nearest = nearest });
    }
}
