namespace UsoSite.Network.Tests;

/// <summary>Which events the page of events shows, and in which order.</summary>
public sealed class EventsViewTests
{
    private static readonly Season Old = Small.Season(2019);
    private static readonly Season Quiet = Small.Season(2021);
    private static readonly Season New = Small.Season(2023);
    private static readonly Season Newest = Small.Season(2025);

    private readonly EventsView view = EventsView.From(Small.Network(Small.Tables with
    {
        Seasons = [New, Old, Newest, Quiet],
        Events = [On("b", New, 2023, 3), On("old", Old, 2019, 5), On("c", New, 2024, 9), On("a", New, 2023, 3)],
    }), Language.Finnish);

    [Fact]
    public void SeasonsWithEventsFromTheNewestAndTheirEventsFromTheNewest() =>
        Assert.Equal(["2023-2024: c a b", "2019-2020: old"], view.Seasons.Select(season => $"{season.Season.Id}: {string.Join(' ', season.Events.Select(shown => shown.Id))}"));

    [Fact]
    public void SeasonsWithoutEventsFromTheNewest() => Assert.Equal(["2025-2026", "2021-2022"], view.Without.Select(season => season.Id));

    [Theory]
    [InlineData(true, "possible")]
    [InlineData(false, "impossible")]
    [InlineData(null, "unknown")]
    public void RemoteParticipationIsOneOfThreeStates(bool? remote, string state) => Assert.Equal(state, Shown(On("a", Old, 2019, 5) with { Remote = remote }).Remote);

    [Fact]
    public void TheThemeIsTheTopicOfTheEvent()
    {
        Assert.Equal("Johtaminen", Shown(On("a", Old, 2019, 5) with { Topic = "johtaminen" }).Theme!.Fi);
        Assert.Null(Shown(On("a", Old, 2019, 5)).Theme);
    }

    private static EventView Shown(NetworkEvent networkEvent) => EventView.From(networkEvent, Small.Network(Small.Tables with
    {
        Seasons = [Old],
        Topics = [new Topic("muu", Old.Id, "", 1, "", Small.Text("Muu"), [], Small.At), new Topic("johtaminen", Old.Id, "", 2, "", Small.Text("Johtaminen"), [], Small.At)],
    }));

    private static NetworkEvent On(string id, Season season, int year, int month) =>
        new(id, season.Id, "", new DateOnly(year, month, 1), null, Small.Text(""), null, Small.Text(id), ["web"], null, Small.At);
}
