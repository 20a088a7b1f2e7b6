namespace UsoSite.Network;

/// <summary>A season in the list of all.</summary>
public sealed record SeasonListRow(
    SeasonRef Season, IReadOnlyList<string> Sources, SeasonMembersView Members, SeasonMarksView Marks)
{
    public static SeasonListRow Of(Season season, Network network, Language language) =>
        new(SeasonRef.Of(season), season.Sources, SeasonMembersView.Of(season, network, language), SeasonMarksView.Of(season, network));
}
