namespace UsoSite.Network.Tests;

public sealed class MemberListTests
{
    private static readonly Season Season = Small.Season(2021, "brochure") with { MembersComplete = true };

    [Fact]
    public void ItsSourcesAreThoseThatNameEveryMember() => Assert.Equal(
        ["web"], SourcesOf(Small.Membership("001", Season, true, "decision", "web"), Small.Membership("002", Season, true, "web", "brochure")));

    [Fact]
    public void WithoutASourceInCommonItHasThoseOfTheSeason() => Assert.Equal(
        ["brochure"], SourcesOf(Small.Membership("001", Season, true, "decision"), Small.Membership("002", Season, true, "web")));

    [Fact]
    public void AListOfNobodyHasTheSourcesOfTheSeason() => Assert.Equal(["brochure"], SourcesOf());

    [Fact]
    public void HasTheSignedUpAndTheMembersOfItsOwnSeason()
    {
        var list = Lists([Season, Small.Season(2023)], Small.Membership("001", Season, true), Small.Membership("002", Season, false), Small.Membership("003", Small.Season(2023), true)).Single();

        Assert.Equal(["001", "002"], list.Members.Select(code => code.Value).Order());
    }

    [Fact]
    public void OnlySeasonsWithAllMembersHaveOneNewestFirst() => Assert.Equal(
        ["2023-2024", "2019-2020"],
        Lists([Complete(2019), Small.Season(2021), Complete(2023)]).Select(list => list.Season.Id.Value));

    private static Season Complete(int year) => Small.Season(year) with { MembersComplete = true };

    private static IReadOnlyList<string> SourcesOf(params Membership[] memberships) => Lists([Season], memberships).Single().Sources;

    private static IReadOnlyList<MemberList> Lists(Season[] seasons, params Membership[] memberships) => MemberList.AllComplete(Small.Network(Small.Tables with
    {
        Seasons = seasons,
        Municipalities = [Small.Municipality("001", "Kylä"), Small.Municipality("002", "Kaupunki"), Small.Municipality("003", "Kirkonkylä")],
        Memberships = memberships,
    }));
}
