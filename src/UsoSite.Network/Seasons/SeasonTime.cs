namespace UsoSite.Network;

/// <summary>Where a season stands on the day of the build.</summary>
public enum SeasonState
{
    Coming,
    Running,
    Ended,
}

/// <summary>Seasons in time: by the day that the build is made for.</summary>
public static class SeasonTime
{
    /// <summary>A season is near its end in its last months, when a municipality may hardly join it any more.</summary>
    private const int LastMonths = 6;

    public static SeasonState StateOf(this Network network, Season season) =>
        network.AsOf < season.Start ? SeasonState.Coming : network.AsOf > season.End ? SeasonState.Ended : SeasonState.Running;

    public static bool IsNearEnd(this Network network, Season season) =>
        network.StateOf(season) == SeasonState.Running && season.End.AddMonths(-LastMonths) <= network.AsOf;

    /// <summary>The earliest first.</summary>
    internal static IReadOnlyList<Season> SeasonsNotEnded(this Network network) =>
        [.. network.Seasons.Where(season => network.StateOf(season) != SeasonState.Ended)];
}

/// <summary>Where a season stands, with what a reader who means to join it must know.</summary>
/// <param name="NoneComing">True where the season is at or past its end and the data has no later one.</param>
public sealed record SeasonNoticeView(SeasonTimeView Time, bool NoneComing)
{
    public static SeasonNoticeView From(Season season, Network network)
    {
        var time = SeasonTimeView.From(season, network);
        return new SeasonNoticeView(time, (time.IsNearEnd || time.State == "ended") && network.Seasons.All(other => other.Start <= season.Start));
    }
}

/// <summary>A season and where it stands on the day of the build.</summary>
/// <param name="State"><c>coming</c>, <c>running</c> or <c>ended</c>.</param>
/// <param name="IsNearEnd">True in the last months of a running season.</param>
/// <param name="IsCurrent">True for the season that pages speak of first.</param>
public sealed record SeasonTimeView(SeasonRef Season, string State, DateOnly Start, DateOnly End, bool IsNearEnd, bool IsCurrent)
{
    public static SeasonTimeView From(Season season, Network network) => new(
        SeasonRef.To(season),
        network.StateOf(season) switch { SeasonState.Coming => "coming", SeasonState.Running => "running", _ => "ended" },
        season.Start,
        season.End,
        network.IsNearEnd(season),
        season.Id == network.CurrentSeason.Id);

    /// <summary>The open seasons beside the current one.</summary>
    public static IReadOnlyList<SeasonTimeView> Others(Network network, Season than) =>
        [.. network.OpenSeasons.Where(season => season.Id != than.Id).Select(season => From(season, network))];
}
