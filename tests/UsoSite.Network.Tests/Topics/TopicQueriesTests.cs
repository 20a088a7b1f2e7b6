namespace UsoSite.Network.Tests;

public sealed class TopicQueriesTests
{
    private static readonly Season Older = Small.Season(2021);
    private static readonly Season Newer = Small.Season(2023);

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Older, Newer],
        Topics =
        [
            Topic("second", Older, order: 2, subject: "pair"),
            Topic("first", Older, order: 1, subject: "across"),
            Topic("part", Older, order: 1, subject: "pair", parent: "second"),
            Topic("newer", Newer, order: 1, subject: "across"),
            Topic("alone", Newer, order: 2, subject: "alone"),
            Topic("no-subject", Newer, order: 3, subject: ""),
        ],
    });

    [Fact]
    public void MainTopicsAreInOrderAndLeaveSubtopicsOut()
    {
        Assert.Equal(["first", "second"], Network.MainTopicsOf(Older).Select(topic => topic.Id));
        Assert.Equal(["part"], Network.SubtopicsOf(Older, Network.MainTopicsOf(Older)[1]).Select(topic => topic.Id));
        Assert.Empty(Network.SubtopicsOf(Older, Network.MainTopicsOf(Older)[0]));
    }

    [Fact]
    public void ASubtopicHasItsMainTopicAndAMainTopicHasNone()
    {
        Assert.Equal("second", Network.MainTopicOf(Network.Tables.Topics[2])!.Id);
        Assert.Null(Network.MainTopicOf(Network.Tables.Topics[0]));
    }

    [Fact]
    public void ASeasonHasSubtopicsWhereAnyOfItsTopicsIsDivided()
    {
        Assert.True(Network.AnySubtopicsOf(Older));
        Assert.False(Network.AnySubtopicsOf(Newer));
    }

    [Fact]
    public void SubjectsOfMostSeasonsComeFirstThenThoseOfMostTopics()
    {
        Assert.Equal(["across", "pair", "alone"], Network.TopicSubjects().Select(subject => subject.Id));
        Assert.Equal(["newer", "first"], Network.TopicSubjects()[0].Topics.Select(topic => topic.Id));
    }

    [Theory]
    [InlineData("2011-2012", false)]
    [InlineData("2017-2018", false)]
    [InlineData("2019-2020", true)]
    [InlineData("2021-2022", true)]
    [InlineData("2023-2024", true)]
    [InlineData("2025-2026", true)]
    public void TopicsAreWholeByABrochureOrOneDecision(string season, bool whole) =>
        Assert.Equal(whole, Shipped.Network.TopicsAreWhole(Shipped.Network.Season(new SeasonId(season))));

    private static Topic Topic(string id, Season season, int order, string subject, string parent = "") =>
        new(id, season.Id, parent, order, subject, Small.Text(id), [], Small.At);
}
