namespace UsoSite.Network;

/// <summary>An initial of the names of municipalities, which leads to its place in their directory.</summary>
/// <param name="Letter">As readers see it: <c>Ä</c>.</param>
/// <param name="Anchor">Its anchor in the directory, in ASCII: <c>kirjain-ae</c>.</param>
public sealed record InitialLetter(string Letter, string Anchor)
{
    /// <summary>The initials that some municipality has, in the order of the Finnish alphabet.</summary>
    public static IReadOnlyList<InitialLetter> All(Network network, Language language) =>
    [
        .. network.Municipalities
            .Select(municipality => From(municipality.Name, language))
            .Distinct()
            .OrderBy(initial => initial.Letter, FinnishOrder.Instance),
    ];

    public static InitialLetter From(LocalText name, Language language)
    {
        var letter = name.In(language)[..1].ToUpperInvariant();
        return new InitialLetter(letter, "kirjain-" + letter switch { "Å" => "ao", "Ä" => "ae", "Ö" => "oe", _ => letter.ToLowerInvariant() });
    }
}
