using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Seasons;

/// <summary>An event of the season.</summary>
/// <param name="End">Last day; null for an event of one day.</param>
public sealed record SeasonEventView(
    LocalText Title, DateOnly Start, DateOnly? End, string Place, bool Remote, IReadOnlyList<string> Sources)
{
    public static SeasonEventView Of(NetworkEvent e) => new(e.Title, e.Start, e.End, e.Place, e.Remote, e.Sources);
}
