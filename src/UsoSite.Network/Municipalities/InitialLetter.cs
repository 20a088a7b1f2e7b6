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
            .Select(municipality => municipality.Name.In(language)[..1].ToUpperInvariant())
            .Distinct()
            .Order(FinnishOrder.Instance)
            .Select(letter => new InitialLetter(letter, AnchorOf(letter))),
    ];

    public static string AnchorOf(string letter) => "kirjain-" + letter.ToLowerInvariant() switch
    {
        "å" => "ao",
        "ä" => "ae",
        "ö" => "oe",
        var other => other,
    };
}
