namespace UsoSite.Network;

/// <summary>The municipalities whose names begin with one letter.</summary>
/// <param name="Anchor">Its place in the directory.</param>
public sealed record DirectoryLetterView(string Letter, string Anchor, IReadOnlyList<MunicipalityRowView> Municipalities)
{
    public static DirectoryLetterView From(string letter, IEnumerable<MunicipalityRowView> municipalities) =>
        new(letter, InitialLetter.AnchorOf(letter), [.. municipalities]);
}
