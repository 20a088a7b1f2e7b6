namespace UsoSite.Network.Tests;

public sealed class MunicipalityFeeTests
{
    private static readonly Season Season = Small.Season(2021);
    private static readonly FeeTier Tier = Small.Tier(Season, null, null, 8000);

    [Fact]
    public void TheKindsOfFeesAreCounted() => Assert.Equal(UsoSite.Network.Fee.Kinds, typeof(UsoSite.Network.Fee).GetNestedTypes().Count(type => type.IsSubclassOf(typeof(UsoSite.Network.Fee))));

    [Fact]
    public void ADecisionToJoinThatStatesTheSameFeeIsASourceOfIt() =>
        Assert.Equal(["brochure", "decision"], Fee(Small.Decision("same", Season, 8000, joined: true)).Sources);

    [Fact]
    public void AnyOtherDecisionIsNoSourceOfTheFee()
    {
        Assert.Equal(["brochure"], Fee(Small.Decision("proposal", Season, 8000, joined: false)).Sources);
        Assert.Equal(["brochure"], Fee(Small.Decision("other-fee", Season, 8001, joined: true)).Sources);
        Assert.Equal(["brochure"], Fee(Small.Decision("without-fee", Season, null, joined: true)).Sources);
        Assert.Equal(["brochure"], Fee(null).Sources);
    }

    [Fact]
    public void ADecisionWithoutFeeIsNoSourceOfAnUnknownFee()
    {
        var fee = new MunicipalityFee(Season, null, null, new Fee.Unknown(), Small.Decision("without-fee", Season, null, joined: true));

        Assert.Empty(fee.Sources);
    }

    [Fact]
    public void ADecidedFeeHasTheSourcesOfTheDecisionThatStatesIt() =>
        Assert.Equal(["decision"], new Fee.Decided(8000, Small.Decision("own", Season, 8000, joined: true)).Sources);

    [Fact]
    public void ASourceOfTierAndDecisionIsNamedOnce() =>
        Assert.Equal(["brochure", "web"], Fee(Small.Decision("same", Season, 8000, joined: true) with { Sources = ["brochure", "web"] }).Sources);

    [Theory]
    [InlineData(2022, 16000)]
    [InlineData(2021, 8000)]
    [InlineData(2023, 24000)]
    public void TheFeeOfTheSeasonIsOneForEachOfItsYears(int end, int euros) =>
        Assert.Equal(euros, (Fee(null) with { Season = Season with { End = new DateOnly(end, 12, 31) } }).SeasonFee);

    [Theory]
    [InlineData(16000, true, true)]
    [InlineData(16000, false, false)]
    [InlineData(17000, true, false)]
    [InlineData(null, true, false)]
    public void TheTotalIsStatedWhereADecisionToJoinStatesTheSame(int? total, bool joined, bool stated) =>
        Assert.Equal(stated, Fee(Small.Decision("own", Season, 8000, joined) with { TotalFee = total }).TotalStated);

    [Fact]
    public void TheFeeOfOneResidentNeedsFeeAndPopulation()
    {
        var fee = Fee(null) with { Population = new PopulationFigure(2020, 1000) };

        Assert.Equal(8.0, fee.PerResident);
        Assert.Null((fee with { Population = null }).PerResident);
        Assert.Null((fee with { Population = new PopulationFigure(2020, 0) }).PerResident);
        Assert.Null((fee with { Fee = new Fee.Unknown(Tier) }).PerResident);
    }

    private static MunicipalityFee Fee(Decision? decision) => new(Season, null, null, new Fee.Published(8000, Tier), decision);
}
