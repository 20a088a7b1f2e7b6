namespace UsoSite.Network.Tests;

/// <summary>A season whose three tiers meet at 9,000 and 45,000; only the fee of the middle one is known.</summary>
internal static class SmallTiers
{
    public static readonly Season Season = Small.Season(2025);

    public static readonly FeeSchedule Schedule = new(
        [Small.Tier(Season, 45001, null, null), Small.Tier(Season, null, 8999, null), Small.Tier(Season, 9000, 45000, 12000)]);
}
