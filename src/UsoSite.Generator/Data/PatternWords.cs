using System.Text.RegularExpressions;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Says in words what the patterns of <c>datapackage.json</c> ask for; a pattern without words is shown as it is.</summary>
internal static class PatternWords
{
    private static readonly Dictionary<string, Text> Known = new(StringComparer.Ordinal)
    {
        [@"^[a-z0-9]+(-[a-z0-9]+)*$"] = new(
            "small letters a–z, digits and single hyphens between them", "pieniä kirjaimia a–z, numeroita ja niiden väliin yhdysmerkkejä"),
        [@"^\d{4}-\d{4}$"] = new("two years with a hyphen between them, such as 2025-2026", "kaksi vuotta ja yhdysmerkki niiden väliin, esimerkiksi 2025-2026"),
        [@"^\d{3}$"] = new("a code of three digits", "kolminumeroinen koodi"),
        [@"^\d{2}$"] = new("a code of two digits", "kaksinumeroinen koodi"),
        [@"^https?://\S+$"] = new("a web address that begins with https:// or http://", "verkko-osoite, jonka alussa on https:// tai http://"),
        [@"^[^@\s]+@[^@\s]+\.[^@\s]+$"] = new("an e-mail address such as name@example.org", "sähköpostiosoite, esimerkiksi nimi@example.org"),
        [@"^[0-9][0-9 ]*$"] = new("digits and spaces alone, such as 09 123 456", "pelkkiä numeroita ja välilyöntejä, esimerkiksi 09 123 456"),
    };

    public static Text For(Regex pattern) => Known.TryGetValue(pattern.ToString(), out var words)
        ? words
        : new Text($"a text of the form {pattern}", $"teksti, jonka muoto on {pattern}");
}
