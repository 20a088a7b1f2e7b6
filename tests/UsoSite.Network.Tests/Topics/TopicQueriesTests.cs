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
    [InlineData("fi", false)]
    [InlineData("sv", true)]
    public void TopicsAreTranslatedWhereNoSourceIsInTheLanguage(string language, bool translated) => Assert.Equal(translated, Small.Network(Network.Tables with
    {
        Topics = [Topic("first", Older, 1, "") with { Sources = ["brochure", "web"] }],
    }).TopicsAreTranslated(Older, new Language(language)));

    [Fact]
    public void ALeadTopicIsTranslatedByItsOwnSources()
    {
        var named = Older with { LeadTopic = Small.Text("Teema"), LeadTopicSources = ["web"] };

        Assert.True(Network.LeadTopicIsTranslated(named, Language.English));
        Assert.False(Network.LeadTopicIsTranslated(named, Language.Finnish));
        Assert.False(Network.LeadTopicIsTranslated(Older, Language.English));
    }

    private static Topic Topic(string id, Season season, int order, string subject, string parent = "") =>
        new(id, season.Id, parent, order, subject, Small.Text(id), [], Small.At);
}
