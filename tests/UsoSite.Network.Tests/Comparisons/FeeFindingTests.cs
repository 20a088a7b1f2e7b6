namespace UsoSite.Network.Tests;

public sealed class FeeFindingTests
{
    private static readonly Season Older = Small.Season(2021);
    private static readonly Season Newest = Small.Season(2023);

    [Fact]
    public void TellsTheTiersOfTheNewestSeasonKnownOrNot()
    {
        var network = Small.Network(Small.Tables with
        {
            Seasons = [Older, Newest],
            FeeTiers = [Small.Tier(Older, null, null, 1), Small.Tier(Newest, null, 8999, null), Small.Tier(Newest, 9000, null, 12000)],
        });
        var finding = FeeFinding.From([Newest, Older], network)!;

        Assert.Equal("2023-2024", finding.Season.Id);
        Assert.Equal([null, 12000], finding.Tiers.Select(tier => tier.Annual));
        Assert.Empty(finding.Decided);
    }

    [Fact]
    public void WithoutTiersItTellsTheFeesOfDecisionsAndNoneWhereNothingIsShown()
    {
        var network = Small.Network(Small.Tables with { Seasons = [Newest] });

        Assert.Empty(FeeFinding.From([Newest], network)!.Decided);
        Assert.Null(FeeFinding.From([], network));
    }

    /// <summary>Neither proposals nor a fee twice: what decisions state.</summary>
    [Fact]
    public void OfTheShippedSeasonsEachFindingIsMadeOfTheFiguresOfItsSeason() => Assert.All(Shipped.Network.Seasons, season =>
    {
        var finding = FeeFinding.From([season], Shipped.Network)!;
        var decided = Shipped.Network.DecidedFeesOf(season).Where(decision => decision.Joined).Select(decision => decision.AnnualFee).OfType<int>().Distinct().Order();

        Assert.Equal(Shipped.Network.Schedule(season.Id).Tiers.Select(tier => tier.AnnualFee), finding.Tiers.Select(tier => tier.Annual));
        Assert.Equal(finding.Tiers.Count > 0 ? [] : decided, finding.Decided);
    });
}
