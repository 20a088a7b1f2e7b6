namespace UsoSite.Generator.Pages.Municipalities;

/// <summary>The municipalities whose names begin with one letter.</summary>
/// <param name="Anchor">The letter as a part of an anchor, unique in the directory: <c>a</c>, and <c>ae</c> for Ä.</param>
public sealed record DirectoryLetterView(string Letter, string Anchor, IReadOnlyList<MunicipalityRowView> Municipalities)
{
    public static DirectoryLetterView Of(string letter, IEnumerable<MunicipalityRowView> municipalities) =>
        new(letter, AnchorOf(letter), [.. municipalities]);

    private static string AnchorOf(string letter) => letter switch
    {
        "Å" => "aa",
        "Ä" => "ae",
        "Ö" => "oe",
        _ => letter.ToLowerInvariant(),
    };
}
