namespace UsoSite.Network.Tests;

/// <summary>The facts of a municipality that are read off several tables.</summary>
public sealed class FactsOfMunicipalities
{
    private static readonly Season Older = Small.Season(2021);
    private static readonly Season Newest = Small.Season(2023);
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");
    private static readonly Municipality Town = Small.Municipality("002", "Kaupunki");

    private readonly NetworkTables tables = Small.Tables with
    {
        Seasons = [Older, Newest],
        Municipalities = [Village, Town],
        Population = [Small.Population("001", 2019, 8000), Small.Population("001", 2021, 9500), Small.Population("002", 2022, 8500)],
    };

    [Fact]
    public void AKnownMemberIsOneThatTheSourcesNameInAnySeasonOrAsSignedUp()
    {
        var network = Small.Network(tables with { Memberships = [Small.Membership("002", Older, false)] });

        Assert.True(network.IsKnownMember(Town));
        Assert.False(network.IsKnownMember(Village));
    }

    [Fact]
    public void NewestResidentsAreOfTheNewestYearOfTheDataAndOfNoOther()
    {
        var network = Small.Network(tables);

        Assert.Equal(8500, network.NewestResidentsOf(Town));
        Assert.Null(network.NewestResidentsOf(Village));
    }

    [Fact]
    public void TheNewestTierIsOfTheNewestSeasonThatHasTiers()
    {
        var tier = Small.Tier(Older, null, null, 7000);
        var network = Small.Network(tables with { FeeTiers = [tier] });

        Assert.Equal(tier, network.NewestTierOf(Town));
        Assert.Null(network.NewestTierOf(Village));
        Assert.Null(Small.Network(tables).NewestTierOf(Town));
    }

    [Fact]
    public void ARowHasTheTierThatItsFeeGoesByAlsoWhereTheNewestPopulationIsInAnother()
    {
        var network = Small.Network(tables with
        {
            Population = [Small.Population("002", 2022, 9500), Small.Population("002", 2023, 8500)],
            FeeTiers = [Small.Tier(Newest, null, 8999, 7000), Small.Tier(Newest, 9000, null, 12000)],
        });

        var row = MunicipalityRowView.From(Town, network);

        Assert.Equal((8500, 12000, 9000), (row.Residents, row.Fee.Annual, row.Tier?.Min));
    }

    [Fact]
    public void SourcesOfPublishedFeesAreThoseOfTheTiersOfTheNewestSeasonEachOnce()
    {
        var network = Small.Network(tables with
        {
            FeeTiers =
            [
                Small.Tier(Older, null, null, 7000) with { Sources = ["decision"] },
                Small.Tier(Newest, null, 8999, 8000) with { Sources = ["brochure", "web"] },
                Small.Tier(Newest, 9000, null, 9000) with { Sources = ["web"] },
            ],
        });

        Assert.Equal(["web", "brochure"], network.PublishedFeeSources([Village, Town]));
        Assert.Equal(["brochure", "web"], network.PublishedFeeSources([Town]));
    }

    [Fact]
    public void AFeeByDecisionIsNoPublishedOne()
    {
        var network = Small.Network(tables with { Decisions = [Small.Decision("joined", Newest, 9000, joined: true)] });

        Assert.Equal(9000, network.FeeHistoryOf(Village).Of(Newest).AnnualFee);
        Assert.Empty(network.PublishedFeeSources([Village]));
    }

    [Fact]
    public void DisagreementsOfADecisionAreThoseOfItsMunicipalityThatShareASourceWithIt()
    {
        var network = Small.Network(tables with
        {
            Disagreements =
            [
                Disagreement("own") with { Municipality = Village.Code, Sources = ["web", "decision"] },
                Disagreement("of-other-sources") with { Municipality = Village.Code, Sources = ["web"] },
                Disagreement("of-another-municipality") with { Municipality = Town.Code, Sources = ["decision"] },
                Disagreement("of-none") with { Sources = ["decision"] },
            ],
        });

        Assert.Equal(["own"], network.DisagreementsOf(Small.Decision("a", Newest, 1, joined: true)).Select(own => own.Id));
    }

    private static Disagreement Disagreement(string id) => new(id, false, [], null, [], Small.Text("Aihe"), Small.Text("Väite"), [], LocalText.Empty);
}
