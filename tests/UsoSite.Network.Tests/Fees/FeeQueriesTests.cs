namespace UsoSite.Network.Tests;

public sealed class FeeQueriesTests
{
    private static readonly Season Older = Small.Season(2021, "web") with { TravelCostsExtra = true };
    private static readonly Season Newer = Small.Season(2023, "web") with { TravelCostsExtra = true };

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Older, Newer],
        Municipalities = [Small.Municipality("001", "Kylä")],
        FeeTiers =
        [
            Small.Tier(Newer, null, 8999, null) with { Sources = ["brochure"] },
            Small.Tier(Newer, 9000, null, 12000) with { Sources = ["web", "brochure"] },
        ],
        Decisions =
        [
            Small.Decision("no-day", Older, 1, joined: true),
            Small.Decision("without-fee", Older, null, joined: true, new DateOnly(2021, 1, 1)) with { VatExcluded = true },
            Small.Decision("late", Older, 1, joined: false, new DateOnly(2021, 2, 1)) with { VatExcluded = true },
            Small.Decision("newer", Newer, 1, joined: true, new DateOnly(2022, 2, 1)),
        ],
    });

    [Fact]
    public void TiersAreKnownEvenWhereDecisionsStateFees()
    {
        Assert.Equal(KnownFees.Tiers, Network.KnownFeesOf(Newer));
        Assert.Equal(KnownFees.Decisions, Network.KnownFeesOf(Older));
    }

    [Fact]
    public void ADecisionWithoutFeeMakesNoFeeKnown() =>
        Assert.Equal(KnownFees.Nothing, Small.Network(Network.Tables with { Decisions = [Network.Tables.Decisions[1]], FeeTiers = [] }).KnownFeesOf(Older));

    [Fact]
    public void DecidedFeesAreThoseOfTheSeasonTheNewestFirst() => Assert.Equal(["late", "no-day"], Network.DecidedFeesOf(Older).Select(d => d.Id));

    [Fact]
    public void DecisionsWithoutVatAreOfAllSeasonsTheNewestFirst() =>
        Assert.Equal(["late", "without-fee"], Network.DecisionsWithoutVat().Select(d => d.Id));

    [Fact]
    public void ATierIsFoundByExactlyItsRange()
    {
        Assert.Equal(12000, Network.TierOf(Newer, new TierRange(9000, null))!.AnnualFee);
        Assert.Null(Network.TierOf(Newer, new TierRange(9000, 45000)));
        Assert.Null(Network.TierOf(Older, new TierRange(9000, null)));
    }
}
