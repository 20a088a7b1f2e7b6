using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Network.Tests;

/// <summary>What holds of the fees of every season for every population from 0 to 1,000,000.</summary>
public sealed class FeeProperties
{
    private static readonly FeeSchedule[] Schedules =
        [.. Shipped.Network.Seasons.Select(s => Shipped.Network.Schedule(s.Id)).Where(s => s.Tiers.Count > 0)];

    private static readonly Arbitrary<int> Populations = Gen.Choose(0, 1_000_000).ToArbitrary();

    [Fact]
    public void EveryPopulationBelongsToExactlyOneTier()
    {
        foreach (var schedule in Schedules)
        {
            for (var residents = 0; residents <= 1_000_000; residents++)
            {
                if (schedule.Tiers.Count(tier => tier.Contains(residents)) != 1)
                {
                    Assert.Fail($"{residents} residents of {schedule.Tiers[0].Season} belong to {schedule.Tiers.Count(t => t.Contains(residents))} tiers.");
                }
            }
        }
    }

    [Fact]
    public void MoreResidentsNeverPayLessByPublishedTiers() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Populations, Populations, (one, other) => Schedules.All(schedule =>
            (schedule.FeeOf(Math.Min(one, other)), schedule.FeeOf(Math.Max(one, other))) is not (Fee.Published low, Fee.Published high)
            || low.Euros <= high.Euros)));

    [Fact]
    public void AFeeIsKnownExactlyWhereItsTierHasOne() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Populations, residents => Schedules.All(schedule =>
            schedule.FeeOf(residents) is Fee.Published == schedule.TierOf(residents)!.AnnualFee is not null)));
}
