namespace UsoSite.Network.Tests;

public sealed class ServicesViewTests
{
    private static readonly Season Oldest = Small.Season(2019);
    private static readonly Season Older = Small.Season(2021);
    private static readonly Season Newer = Small.Season(2023);

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Older, Oldest, Newer],
        Offerings = [Small.Offering("own", "municipality", 1), Small.Offering("ended", "network", 2)],
        SeasonOfferings =
        [
            Small.Offered(Older, "own", 3, "year", "web"),
            Small.Offered(Older, "ended", null, "", "web"),
            Small.Offered(Newer, "own", 6, "season", "brochure", "web"),
        ],
        Disagreements =
        [
            new Disagreement("about-offerings", false, ["2021-2022"], null, ["offerings"], Small.Text("Aihe"), Small.Text("Väite"), [], LocalText.Empty),
            new Disagreement("about-fees", false, ["2021-2022"], null, ["fee"], Small.Text("Aihe"), Small.Text("Väite"), [], LocalText.Empty),
        ],
    });

    private static readonly ServicesView View = ServicesView.From(Network);

    [Fact]
    public void OfferingsAreSplitByWhomTheyAreFor()
    {
        Assert.Equal(["ended"], View.ForAll.Select(service => service.Id));
        Assert.Equal(["own"], View.ForOne.Select(service => service.Id));
    }

    [Fact]
    public void AServiceHasTheSeasonsThatOfferItTheNewestFirst()
    {
        var seasons = View.ForOne[0].Seasons;

        Assert.Equal([("2023-2024", 6, "season"), ("2021-2022", 3, "year")], seasons.Select(given => (given.Season.Id, given.Quantity!.Value, given.Per)));
        Assert.Equal(["brochure", "web"], seasons[0].Sources);
    }

    [Fact]
    public void AServiceThatTheNewestSeasonLacksSaysSo()
    {
        Assert.True(View.ForOne[0].InNewest);
        Assert.False(View.ForAll[0].InNewest);
    }

    [Fact]
    public void SeasonsWithoutOfferingsAndDisagreementsAboutThemAreListed()
    {
        Assert.Equal(["2019-2020"], View.SeasonsWithout.Select(season => season.Id));
        Assert.Equal(["about-offerings"], View.Disagreements.Select(disagreement => disagreement.Id));
    }

    [Fact]
    public void AnOfferingOutsideTheSeasonHasNeitherNumberNorSources()
    {
        Assert.Equal(3, OfferingCountView.From(Older, "own", Network).Quantity);
        Assert.Equal(["web"], OfferingCountView.From(Older, "ended", Network).Sources);
        Assert.Null(OfferingCountView.From(Newer, "ended", Network).Quantity);
        Assert.Empty(OfferingCountView.From(Newer, "ended", Network).Sources);
    }
}
