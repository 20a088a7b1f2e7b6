namespace UsoSite.Network.Tests;

public sealed class SeasonTimeTests
{
    private static readonly Season Running = Small.Season(2025);
    private static readonly Season Coming = Small.Season(2027);
    private static readonly Municipality Village = Small.Municipality("001", "Kylä");

    [Theory]
    [InlineData("2024-12-31", "coming", false)]
    [InlineData("2025-01-01", "running", false)]
    [InlineData("2026-06-29", "running", false)]
    [InlineData("2026-06-30", "running", true)]
    [InlineData("2026-12-31", "running", true)]
    [InlineData("2027-01-01", "ended", false)]
    public void TheStateIsThatOfTheDayOfTheBuild(string day, string state, bool nearEnd)
    {
        var time = SeasonTimeView.From(Running, On(day, Running));

        Assert.Equal((state, nearEnd), (time.State, time.IsNearEnd));
    }

    [Theory]
    [InlineData("2026-01-01", false, false)]
    [InlineData("2026-11-26", false, true)]
    [InlineData("2026-11-26", true, false)]
    [InlineData("2027-01-01", false, true)]
    [InlineData("2027-01-01", true, false)]
    public void WhereASeasonEndsItIsSaidIfNothingIsKnownOfTheNext(string day, bool next, bool noneComing) =>
        Assert.Equal(noneComing, SeasonNoticeView.From(Running, On(day, next ? [Running, Coming] : [Running])).NoneComing);

    [Theory]
    [InlineData("2024-06-01", "2025-2026", "2025-2026 2027-2028")]
    [InlineData("2026-11-26", "2025-2026", "2025-2026 2027-2028")]
    [InlineData("2027-01-01", "2027-2028", "2027-2028")]
    [InlineData("2029-01-01", "2027-2028", "2027-2028")]
    public void TheRunningSeasonComesFirstAndTheNextIsOfferedBesideIt(string day, string current, string open)
    {
        var network = On(day, Running, Coming);

        Assert.Equal(current, network.CurrentSeason.Id.Value);
        Assert.Equal(open.Split(' '), network.OpenSeasons.Select(season => season.Id.Value));
    }

    [Fact]
    public void EachOpenSeasonHasItsDraftAndTheNewestKeepsTheAddress()
    {
        var network = On("2026-11-26", Running, Coming);

        Assert.Equal(["draft/001/2025-2026", "draft/001"], network.OpenSeasons.Select(season => DraftPages.Id(Village.Code, season, network)));
        Assert.Equal([("2025-2026", "2025-2026/"), ("2027-2028", "")], FeeData.From(network).Drafts.Select(draft => (draft.Season, draft.Part)));
        Assert.Equal("2025-2026", FeeData.From(network).CurrentSeason);
    }

    [Fact]
    public void ADraftKnowsOnlyMembershipsFromBeforeItsSeason() => Assert.Empty(
        new Draft(Village, Running, Small.Network(Small.Tables with
        {
            Seasons = [Running, Coming],
            Municipalities = [Village],
            Memberships = [Small.Membership("001", Coming, confirmed: true, "web")],
        })).EarlierMemberships);

    [Fact]
    public void OfASeasonNothingButItsYearsIsKnownUntilAnyTableTellsMore()
    {
        Assert.True(Small.Network(Small.Tables with { Seasons = [Coming] }).OnlyYearsAreKnown(Coming));
        Assert.False(Small.Network(Small.Tables with { Seasons = [Coming], FeeTiers = [Small.Tier(Coming, null, null, null)] }).OnlyYearsAreKnown(Coming));
        Assert.False(Small.Network(Small.Tables with { Seasons = [Coming] }).OnlyYearsAreKnown(Coming with { LeadTopic = Small.Text("Teema") }));
    }

    private static Network On(string day, params Season[] seasons) => Small.Network(
        Small.Tables with { Seasons = seasons, Municipalities = [Village] },
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
