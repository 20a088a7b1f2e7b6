using UsoSite.Generator.Theming;

namespace UsoSite.Network;

/// <summary>Words of changes, in the languages of the program.</summary>
internal static class ChangeTexts
{
    private static readonly Formats Finnish = Formats.For(Language.Finnish);

    private static readonly Formats English = Formats.For(Language.English);

    /// <summary><c>12 000 → 12 500 € vuodessa</c>. A fee that is not known is said to be so.</summary>
    public static Text Fees(int? old, int? now) => new(
        $"{Euros(English, old, "not known")} → {Euros(English, now, "not known")} a year",
        old is { } before && now is not null
            ? $"{Finnish.Number(before)} → {Euros(Finnish, now, "")} vuodessa"
            : $"{Euros(Finnish, old, "ei tiedossa")} → {Euros(Finnish, now, "ei tiedossa")} vuodessa");

    public static Text Fee(int? fee) => fee is { } euros
        ? new($"{English.Euros(euros)} a year", $"{Finnish.Euros(euros)} vuodessa")
        : new("fee not known", "maksu ei tiedossa");

    public static Text Residents(TierRange range) => new(Residents(English, range, "residents", "at most", "at least"), Residents(Finnish, range, "asukasta", "enintään", "vähintään"));

    public static Text Number(int number) => new(English.Number(number), Finnish.Number(number));

    public static Text Municipalities(int count) => new(
        $"{English.Number(count)} {(count == 1 ? "municipality" : "municipalities")}", $"{Finnish.Number(count)} {(count == 1 ? "kunta" : "kuntaa")}");

    /// <summary>The municipality by name where it is in the data, else its code.</summary>
    public static Text Name(Network network, string code) =>
        network.Municipalities.FirstOrDefault(m => m.Code.Value == code) is { } found ? Of(found.Name) : new(code, code);

    public static Text Of(LocalText text) => new(text.In(Language.English), text.Fi);

    public static Text Season(SeasonId season) => new($"season {season.Years}", $"kausi {season.Years}");

    /// <summary>Texts one after the other.</summary>
    public static Text Join(string between, params Text[] parts) =>
        new(string.Join(between, parts.Select(part => part.En)), string.Join(between, parts.Select(part => part.Fi)));

    private static string Euros(Formats formats, int? euros, string unknown) => euros is { } known ? formats.Euros(known) : unknown;

    private static string Residents(Formats formats, TierRange range, string noun, string most, string least) => range switch
    {
        (null, null) => noun,
        (null, { } max) => $"{most} {formats.Number(max)} {noun}",
        ({ } min, null) => $"{least} {formats.Number(min)} {noun}",
        ({ } min, { } max) => $"{formats.Number(min)}–{formats.Number(max)} {noun}",
    };
}
