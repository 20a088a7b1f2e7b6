namespace UsoSite.Network;

/// <summary>A season as pages name it.</summary>
/// <param name="Id"><c>2025-2026</c>, for links.</param>
/// <param name="Years"><c>2025–2026</c>, for readers.</param>
public sealed record SeasonRef(string Id, string Years, int Number, LocalText LeadTheme)
{
    public static SeasonRef To(Season season) => new(season.Id.Value, season.Id.Years, season.Number, season.LeadTheme);
}
