namespace UsoSite.Network.Tests;

public sealed class SeasonQueriesTests
{
    private static readonly Network Network = Shipped.Network;

    [Fact]
    public void SeasonsFollowEachOtherFromTheFirstToTheNewest()
    {
        Assert.Equal(Network.Seasons.Skip(1), Network.Seasons.SkipLast(1).Select(season => Network.Next(season)));
        Assert.Equal(Network.Seasons.SkipLast(1), Network.Seasons.Skip(1).Select(season => Network.Previous(season)));
        Assert.Null(Network.Next(Network.NewestSeason));
        Assert.Null(Network.Previous(Network.Seasons[0]));
    }

    [Fact]
    public void MembersAreThoseOfTheSeasonInTheOrderOfTheFinnishAlphabet()
    {
        var (older, newer) = (Small.Season(2021), Small.Season(2023));
        var network = Small.Network(Small.Tables with
        {
            Seasons = [older, newer],
            Municipalities = [Small.Municipality("001", "Öja"), Small.Municipality("002", "Äijälä"), Small.Municipality("003", "Åminne"), Small.Municipality("004", "Alue")],
            Memberships =
            [
                Small.Membership("001", older, true), Small.Membership("002", older, false), Small.Membership("003", older, true), Small.Membership("004", newer, true),
            ],
        });

        Assert.Equal(["003", "002", "001"], network.MembershipsOf(older).Select(membership => membership.Municipality.Value));
    }

    [Fact]
    public void DecisionsAndEventsComeNewestFirstAndThoseWithoutDayLast()
    {
        var season = Small.Season(2021);
        var network = Small.Network(Small.Tables with
        {
            Seasons = [season],
            Decisions =
            [
                Small.Decision("no-day", season, 1, true),
                Small.Decision("early", season, null, true, new DateOnly(2021, 1, 1)),
                Small.Decision("late", season, 1, false, new DateOnly(2021, 2, 1)),
            ],
            Events = [Event("a", season, 1), Event("b", season, 2)],
        });

        Assert.Equal(["late", "early", "no-day"], network.Decisions.Of(season).Select(d => d.Id));
        Assert.Equal(["b", "a"], network.EventsOf(season).Select(e => e.Id));
    }

    private static NetworkEvent Event(string id, Season season, int month) =>
        new(id, season.Id, "", new DateOnly(2021, month, 1), null, Small.Text(""), null, Small.Text(id), [], null, Small.At);
}
