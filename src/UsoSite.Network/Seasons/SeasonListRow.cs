namespace UsoSite.Network;

/// <summary>A season in the list of all.</summary>
public sealed record SeasonListRow(
    SeasonRef Season, IReadOnlyList<string> Sources, SeasonMembersView Members, SeasonMarksView Marks)
{
    public static SeasonListRow From(Season season, Network network, Language language) =>
        new(SeasonRef.To(season), season.Sources, SeasonMembersView.From(season, network, language), SeasonMarksView.From(season, network));
}
