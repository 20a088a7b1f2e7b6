namespace UsoSite.Network;

/// <summary>Themes by strand and by season.</summary>
/// <param name="Strands">The ones that appear in most seasons first.</param>
/// <param name="Seasons">Newest first.</param>
public sealed record ThemesView(IReadOnlyList<StrandView> Strands, IReadOnlyList<SeasonThemesView> Seasons);
