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
    public void MainThemesLeaveSubthemesOutAndEachSubthemeIsUnderItsTheme()
    {
        var season = Season("2021-2022");
        var main = Network.MainTopicsOf(season);

        Assert.Equal(["Kestävä kuntajohtaminen", "Strateginen johtaminen", "Toimiva kaksoisjohtaminen"], main.Select(theme => theme.Name.Fi));
        Assert.Equal([0, 6, 5], main.Select(theme => Network.SubtopicsOf(season, theme).Count));
    }

    [Fact]
    public void OfferingsOfTheNetworkComeBeforeThoseOfAMunicipality()
    {
        var network = Small.Network(Small.Tables with
        {
            Offerings = [Small.Offering("b", "municipality", 1), Small.Offering("c", "network", 3), Small.Offering("a", "network", 2)],
        });

        Assert.Equal(["a", "c", "b"], network.OfferingsInOrder().Select(offering => offering.Id));
    }

    [Fact]
    public void AnOfferingIsCountedWhereAnySeasonHasANumberOfIt()
    {
        var (older, newer) = (Small.Season(2021), Small.Season(2023));
        var network = Small.Network(Small.Tables with
        {
            SeasonOfferings = [Small.Offered(older, "paja", null, ""), Small.Offered(newer, "paja", 0, "season"), Small.Offered(newer, "tieto", null, "")],
        });

        Assert.True(network.IsCounted(Small.Offering("paja", "network", 1)));
        Assert.False(network.IsCounted(Small.Offering("tieto", "network", 1)));
        Assert.Null(network.OfferingOf(older, Small.Offering("tieto", "network", 1)));
    }

    [Theory]
    [InlineData("2011-2012", false, false)]
    [InlineData("2017-2018", false, false)]
    [InlineData("2019-2020", false, true)]
    [InlineData("2021-2022", true, true)]
    [InlineData("2023-2024", true, true)]
    [InlineData("2025-2026", true, true)]
    public void OfferingsAndTopicsAreWholeByABrochureOrOneDecision(string season, bool offerings, bool themes)
    {
        Assert.Equal(offerings, Network.OfferingsAreWhole(Season(season)));
        Assert.Equal(themes, Network.TopicsAreWhole(Season(season)));
    }

    [Fact]
    public void MembersStandInTheOrderOfTheFinnishAlphabet()
    {
        var names = Network.MembershipsOf(Season("2017-2018")).Select(m => Network.Municipality(m.Municipality).Name.Fi).ToArray();

        Assert.Equal(29, names.Length);
        Assert.Equal(names.Order(FinnishOrder.Instance), names);
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

        Assert.Equal(["late", "early", "no-day"], network.DecisionsOf(season).Select(d => d.Id));
        Assert.Equal(["b", "a"], network.EventsOf(season).Select(e => e.Id));
    }

    private static NetworkEvent Event(string id, Season season, int month) =>
        new(id, season.Id, "", new DateOnly(2021, month, 1), null, "", null, Small.Text(id), [], Small.At);

    private static Season Season(string id) => Network.Season(new SeasonId(id));
}
