using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Network.Tests;

public sealed class FeeTierSteps
{
    [Theory]
    [InlineData(9008, 9, false)]
    [InlineData(8999, 1, true)]
    [InlineData(9000, 1, false)]
    [InlineData(45000, 1, true)]
    [InlineData(45001, 1, false)]
    [InlineData(0, 9000, true)]
    [InlineData(36297, 8704, true)]
    [InlineData(12599, 3600, false)]
    [InlineData(27000, 18001, false)]
    public void LeadToTheNearestOtherTier(int residents, int step, bool up)
    {
        var nearest = SmallTiers.Schedule.NearestStep(residents)!;

        Assert.Equal((step, up), (nearest.Residents, nearest.Up));
    }

    [Fact]
    public void AreTheSmallestChangesThatLeadToAnotherTier() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(Gen.OneOf(Gen.Choose(0, 100_000), Gen.Choose(8_990, 9_010), Gen.Choose(44_990, 45_010)).ToArbitrary(), residents =>
        {
            var step = SmallTiers.Schedule.NearestStep(residents)!;
            var reached = SmallTiers.Schedule.TierOf(residents + (step.Up ? step.Residents : -step.Residents));
            var short1 = step.Residents - 1;
            return reached == step.To
                && reached != SmallTiers.Schedule.TierOf(residents)
                && SmallTiers.Schedule.TierOf(residents + short1) == SmallTiers.Schedule.TierOf(residents)
                && SmallTiers.Schedule.TierOf(Math.Max(0, residents - short1)) == SmallTiers.Schedule.TierOf(residents);
        }));

    [Fact]
    public void AreNoneWhereThereIsOneTierOrNone()
    {
        Assert.Null(new FeeSchedule([Small.Tier(Small.Season(2021), null, null, 5000)]).NearestStep(100));
        Assert.Null(new FeeSchedule([]).NearestStep(100));
    }

    [Fact]
    public void AreAtRoundBoundaries() => Assert.Equal([9000, 45000], SmallTiers.Schedule.Boundaries);
}
