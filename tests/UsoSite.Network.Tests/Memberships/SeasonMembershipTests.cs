namespace UsoSite.Network.Tests;

public sealed class SeasonMembershipTests
{
    private static readonly Season Older = Small.Season(2019);
    private static readonly Season Newer = Small.Season(2021);

    [Fact]
    public void AConfirmedMembershipStandsForASignUpToTheSameSeason()
    {
        var membership = Assert.Single(Of(Small.Membership("001", Newer, false, "web", "brochure"), Small.Membership("001", Newer, true, "decision", "web")));

        Assert.True(membership.Confirmed);
        Assert.Equal(["decision", "web", "brochure"], membership.Sources);
    }

    [Fact]
    public void ASignUpAloneIsNotConfirmed() => Assert.False(Assert.Single(Of(Small.Membership("001", Newer, false, "web"))).Confirmed);

    [Fact]
    public void TheNewestSeasonComesFirst() =>
        Assert.Equal([Newer, Older], Of(Small.Membership("001", Older, true), Small.Membership("001", Newer, false)).Select(m => m.Season));

    [Fact]
    public void AnUnknownSeasonAndAnotherMunicipalityAreLeftOut() =>
        Assert.Empty(Of(Small.Membership("001", Small.Season(2031), true), Small.Membership("002", Newer, true)));

    private static IReadOnlyList<SeasonMembership> Of(params Membership[] memberships) =>
        Small.Network(Small.Tables with { Seasons = [Older, Newer], Memberships = memberships }).MembershipsOf(Small.Village);
}
