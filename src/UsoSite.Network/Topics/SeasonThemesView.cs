namespace UsoSite.Network;

/// <summary>The themes of a season; none where they are not in the sources.</summary>
/// <param name="Whole">True where the sources describe the season's themes as a whole.</param>
public sealed record SeasonThemesView(SeasonRef Season, IReadOnlyList<string> Sources, IReadOnlyList<ThemeView> Themes, bool Whole);
