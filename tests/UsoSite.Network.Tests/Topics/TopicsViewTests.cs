namespace UsoSite.Network.Tests;

public sealed class TopicsViewTests
{
    private static readonly Season Silent = Small.Season(2019, "web");
    private static readonly Season Older = Small.Season(2021, "web");
    private static readonly Season Newer = Small.Season(2023, "brochure") with { TopicsComplete = true };

    private static readonly TopicsView View = TopicsView.From(Small.Network(Small.Tables with
    {
        Seasons = [Silent, Older, Newer],
        Topics =
        [
            new Topic("main", Older.Id, "", 1, "", Small.Text("Pääaihe"), ["web"], Small.At),
            new Topic("part", Older.Id, "main", 1, "subject", Small.Text("Osa"), ["decision"], Small.At),
            new Topic("newer", Newer.Id, "", 1, "subject", Small.Text("Uusi"), ["brochure"], Small.At),
        ],
    }), Language.Finnish);

    [Fact]
    public void ASubjectListsTopicsWithTheirMainTopicSeasonAndSources()
    {
        var subject = Assert.Single(View.Subjects);

        Assert.Equal("subject", subject.Id);
        Assert.Equal(
            [("Uusi", null, "2023-2024", "brochure"), ("Osa", "Pääaihe", "2021-2022", "decision")],
            subject.Topics.Select(topic => (topic.Name.Fi, topic.Parent?.Fi, topic.Season.Id, Assert.Single(topic.Sources))));
    }

    [Fact]
    public void EverySeasonIsListedTheNewestFirstWithItsOwnSources()
    {
        Assert.Equal(["2023-2024", "2021-2022", "2019-2020"], View.Seasons.Select(season => season.Season.Id));
        Assert.Equal([1, 1, 0], View.Seasons.Select(season => season.Topics.Count));
        Assert.Equal([["brochure"], ["web"], ["web"]], View.Seasons.Select(season => season.LeadTopicSources));
    }

    [Fact]
    public void TopicsAreWholeWhereTheDataSaysSo() => Assert.Equal([true, false, false], View.Seasons.Select(season => season.Whole));

    [Fact]
    public void ASubtopicHasItsOwnSources()
    {
        var topic = View.Seasons[1].Topics[0];

        Assert.Equal(["web"], topic.Sources);
        Assert.Equal(("Osa", "decision"), (topic.Subtopics[0].Name.Fi, Assert.Single(topic.Subtopics[0].Sources)));
    }
}
