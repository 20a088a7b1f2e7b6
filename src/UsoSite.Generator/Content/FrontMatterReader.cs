using System.Globalization;
using UsoSite.Generator.Content.Rows;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Yaml;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>Reads the YAML between the two lines of hyphens at the top of an article.</summary>
internal sealed class FrontMatterReader(SourceText source, Language language, DiagnosticBag diagnostics)
{
    internal static readonly string[] Keys = ["id", "title", "description", "address", "order", "updated", "aliases", "html", "toc", "each", "layout"];

    private static readonly string[] Texts = ["id", "title", "description", "address", "each", "layout"];

    /// <summary>The front matter, the id and address that it gives, and where the text begins; null after a problem.</summary>
    public (FrontMatter Meta, string? Id, string? Address, int BodyStart)? Read()
    {
        var text = source.Text;
        var begun = text.StartsWith("---", StringComparison.Ordinal);
        var end = begun ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            Report(Rules.BadFrontMatter, SourceSpan.Start(source.File), null, begun
                ? new("The front matter that begins here never ends.", "Tästä alkavat alkutiedot eivät pääty.")
                : new("The article does not begin with front matter.", "Artikkelin alusta puuttuvat alkutiedot."), begun
                ? new("Write a line “---” below its last key.", "Kirjoita sen viimeisen avaimen alle rivi ”---”.")
                : new(
                "Begin with a line “---”, then “title: …”, then a line “---”.", "Aloita rivillä ”---”, sitten ”title: …”, sitten rivi ”---”."));
            return null;
        }

        var bodyStart = text.IndexOf('\n', end + 1) is >= 0 and var line ? line + 1 : text.Length;
        if (YamlMap.Parse(source, (text.IndexOf('\n', StringComparison.Ordinal) + 1)..(end + 1), Rules.BadFrontMatter, diagnostics) is not { } map)
        {
            return null;
        }

        map.RefuseUnknownKeys(Keys, Rules.UnknownFrontMatter, diagnostics);
        if (!map.RefuseOtherThanText(Texts, Rules.BadFrontMatter, diagnostics))
        {
            return null;
        }

        if (map.Text("title") is not { Length: > 0 } title)
        {
            Report(Rules.MissingTitle, map.PlaceOf("title") is { Line: > 0 } at ? at : SourceSpan.Start(source.File), null, new(
                "The article has no title.", "Artikkelilla ei ole otsikkoa."), new("Write “title: …” in the front matter.", "Kirjoita alkutietoihin ”title: …”."));
            return null;
        }

        var meta = new FrontMatter
        {
            Title = title,
            Description = map.Text("description") ?? "",
            Order = Value(map, "order", "a whole number", "kokonaisluku", s => int.TryParse(s, CultureInfo.InvariantCulture, out var n) ? n : (int?)null) ?? int.MaxValue,
            Updated = Value(map, "updated", "a date such as 2026-11-22", "päivämäärä, esimerkiksi 2026-11-22", Day),
            Aliases = Aliases(map),
            AllowHtml = Value(map, "html", "true or false", "true tai false", Flag) ?? false,
            Contents = Value(map, "toc", "true or false", "true tai false", Flag) ?? true,
            Each = Each(map),
        };
        return (meta, map.Text("id"), Address(map), bodyStart);
    }

    /// <summary>The table whose rows the article makes pages of.</summary>
    private EachRow? Each(YamlMap map)
    {
        if (map.Text("each") is not { } table)
        {
            RefuseKey(map, "layout", new(
                "Only an article with “each” can have a layout of its own.", "Vain artikkelilla, jossa on ”each”, voi olla oma sivupohja."), new(
                "Remove the layout, or write “each: TABLE” for a page of each row of a table.",
                "Poista layout, tai kirjoita ”each: TAULUKKO”, jos taulukon jokaisesta rivistä tehdään sivu."));
            return null;
        }

        RefuseKey(map, "aliases", new(
            "An article with “each” is many pages, which cannot share old addresses.", "Artikkeli, jossa on ”each”, on monta sivua; niillä ei voi olla yhteisiä vanhoja osoitteita."), new(
            "Remove the aliases.", "Poista aliases."));
        return new EachRow(table, map.Text("layout") ?? "article", map.Entries.ToDictionary(entry => entry.Key, entry => entry.At, StringComparer.Ordinal));
    }

    private void RefuseKey(YamlMap map, string key, Text message, Text help)
    {
        if (map.Keys.Contains(key))
        {
            Report(Rules.BadFrontMatter, map.PlaceOf(key), map.Text(key), message, help);
        }
    }

    private string? Address(YamlMap map)
    {
        if (map.Text("address") is not { } address)
        {
            return null;
        }

        if (map.Keys.Contains("each") && RowPattern.Fill(address, _ => "x") is var filled && filled == WellFormed(filled) && filled.StartsWith(language.Root, StringComparison.Ordinal))
        {
            return address;
        }

        if (address == WellFormed(address) && address.StartsWith(language.Root, StringComparison.Ordinal))
        {
            return address;
        }

        if (address == WellFormed(address))
        {
            Report(Rules.BadAddress, map.PlaceOf("address"), address, new(
                $"The address {address} is not in the part of the site that is in the language “{language}”.",
                $"Osoite {address} ei ole siinä osassa sivustoa, joka on kielellä ”{language}”."), new(
                $"Begin the address with {language.Root}.", $"Aloita osoite merkeillä {language.Root}."), language.Root + address[1..]);
            return null;
        }

        ReportAddress(map.PlaceOf("address"), address);
        return null;
    }

    /// <summary>Old addresses; they need not be slugs, for they are what others once linked to.</summary>
    private IReadOnlyList<string> Aliases(YamlMap map)
    {
        if (map.Keys.Contains("aliases") && map.List("aliases") is null)
        {
            Report(Rules.BadFrontMatter, map.PlaceOf("aliases"), null, new("“aliases” is not a list of addresses.", "”aliases” ei ole luettelo osoitteita."), new(
                "Write “aliases: [/old-address/]”.", "Kirjoita ”aliases: [/vanha-osoite/]”."));
        }

        var aliases = map.List("aliases") ?? [];
        foreach (var (alias, at) in aliases.Zip(map.PlacesIn("aliases")))
        {
            if (!alias.StartsWith('/') || !alias.EndsWith('/') || alias.Contains("..", StringComparison.Ordinal))
            {
                ReportAddress(at, alias);
            }
            else if (OutputPath.ProblemOf(alias[1..] + "index.html") is { } problem)
            {
                Report(Rules.BadAddress, at, alias, problem, new("Correct the old address, or remove it.", "Korjaa vanha osoite, tai poista se."));
            }
        }

        return [.. aliases.Where(alias => alias.StartsWith('/') && OutputPath.ProblemOf(alias[1..] + "index.html") is null)];
    }

    private static string WellFormed(string address) =>
        "/" + string.Concat(address.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => Slug.From(part) + "/"));

    private void ReportAddress(SourceSpan at, string address) => Report(Rules.BadAddress, at, address, new(
        $"“{address}” cannot be an address.", $"”{address}” ei kelpaa osoitteeksi."), new(
        "An address begins and ends with a slash and has small letters a–z, digits and hyphens.",
        "Osoite alkaa ja päättyy vinoviivalla, ja siinä on pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä."), WellFormed(address));

    private T? Value<T>(YamlMap map, string key, string en, string fi, Func<string, T?> parse)
        where T : struct
    {
        if (map.Keys.Contains(key) && (map.Text(key) is not { } text || parse(text) is null))
        {
            Report(Rules.BadFrontMatter, map.PlaceOf(key), map.Text(key), new(
                $"“{map.Text(key)}” is not {en}.", $"”{map.Text(key)}” ei ole {fi}."), new($"Write {en}.", $"Kirjoita {fi}."));
        }

        return map.Text(key) is { } given ? parse(given) : null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool? Flag(string text) => text switch { "true" => true, "false" => false, _ => null };

    private void Report(Rule rule, SourceSpan at, string? value, Text message, Text help, string? nearest = null) =>
        diagnostics.Report(new Diagnostic(rule, at, message, help) { Value = value, Nearest = nearest });
}
