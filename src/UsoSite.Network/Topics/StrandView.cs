namespace UsoSite.Network;

/// <summary>Themes of different seasons on the same subject. The grouping is the site's own.</summary>
/// <param name="Strand">Its id in the themes table.</param>
/// <param name="Themes">Newest season first.</param>
/// <param name="SeasonCount">In how many seasons the strand appears.</param>
public sealed record StrandView(string Strand, IReadOnlyList<StrandThemeView> Themes, int SeasonCount);
