namespace UsoSite.Network.Tests;

/// <summary>What helps on where the sources do not give a fee.</summary>
public sealed class FeeHelpTests
{
    private static readonly Season First = Small.Season(2019);
    private static readonly Season Second = Small.Season(2021);
    private static readonly Season Newest = Small.Season(2023);

    [Fact]
    public void AKnownFeeNeedsNone() => Assert.Null(Help(8000, Small.Tier(Newest, null, null, 8000)));

    [Fact]
    public void TheOwnFeeIsThatOfTheNewestEarlierDecisionToJoin()
    {
        var help = Help(8000, [], Small.Decision("first", First, 7000, true), Small.Decision("second", Second, 9000, true))!;

        Assert.Equal("second", help.Own!.Id);
    }

    [Fact]
    public void AProposalAndADecisionWithoutAFeeAreNoOwnFee() =>
        Assert.Null(Help(8000, [], Small.Decision("first", First, null, true), Small.Decision("second", Second, 9000, false))!.Own);

    [Fact]
    public void TheTierHasTheNewestEarlierFeeOfTheSameRange()
    {
        var help = Help(
            8000,
            Small.Tier(First, null, 8999, 7000),
            Small.Tier(Second, null, 8999, null),
            Small.Tier(Newest, null, 8999, null),
            Small.Tier(Newest, 9000, null, 12000))!;

        Assert.Equal((First.Id, 7000), (help.Tier!.Season, help.Tier.AnnualFee));
    }

    [Fact]
    public void ATierOfAnotherRangeDoesNotStandForIt() =>
        Assert.Null(Help(8000, Small.Tier(Second, null, 9999, 7000), Small.Tier(Newest, null, 8999, null))!.Tier);

    [Fact]
    public void WithoutTiersOfTheSeasonTheTierIsThatOfThePopulation() =>
        Assert.Equal(7000, Help(8000, Small.Tier(Second, null, 8999, 7000), Small.Tier(Second, 9000, null, 9000))!.Tier!.AnnualFee);

    [Fact]
    public void TheNeighbourIsTheNearestOtherTierWhereItsFeeIsPublished()
    {
        var step = Help(8990, Small.Tier(Newest, null, 8999, null), Small.Tier(Newest, 9000, null, 12000))!.Neighbour!;

        Assert.Equal((10, true, 12000), (step.Residents, step.Up, step.To.AnnualFee));
        Assert.Null(Help(8990, Small.Tier(Newest, null, 8999, null), Small.Tier(Newest, 9000, null, null))!.Neighbour);
    }

    [Fact]
    public void WithoutPopulationOnlyTheOwnFeeIsTold()
    {
        var help = Help(null, [Small.Tier(Second, null, null, 7000)], Small.Decision("first", First, 7000, true))!;

        Assert.Equal(("first", null, null), (help.Own!.Id, help.Tier, help.Neighbour));
    }

    private static FeeHelp? Help(int? residents, params FeeTier[] tiers) => Help(residents, tiers, []);

    private static FeeHelp? Help(int? residents, FeeTier[] tiers, params Decision[] decisions)
    {
        var network = Small.Network(Small.Tables with
        {
            Seasons = [First, Second, Newest],
            Municipalities = [Small.Municipality("001", "Kylä"), Small.Municipality("002", "Kaupunki")],
            Population = [Small.Population("002", 2022, 50_000), .. residents is { } count ? [Small.Population("001", 2018, count)] : Array.Empty<Population>()],
            FeeTiers = tiers,
            Decisions = decisions,
        });
        return FeeHelp.With(network.FeeOf(Small.Village, Newest), Small.Village, network);
    }
}
