namespace UsoSite.Network;

/// <summary>What the network's tables say of the topics of seasons.</summary>
public static class TopicQueries
{
    public static IReadOnlyList<Topic> MainTopicsOf(this Network network, Season season) => network.TopicsUnder(season, "");

    public static IReadOnlyList<Topic> SubtopicsOf(this Network network, Season season, Topic topic) => network.TopicsUnder(season, topic.Id);

    /// <summary>True where a source divides some main topic of the season further.</summary>
    public static bool AnySubtopicsOf(this Network network, Season season) =>
        network.MainTopicsOf(season).Any(topic => network.SubtopicsOf(season, topic).Count > 0);

    /// <summary>The main topic that a topic is a part of; null for a main topic.</summary>
    public static Topic? MainTopicOf(this Network network, Topic topic) => network.Tables.Topics.FirstOrDefault(other => other.Id == topic.Parent);

    /// <summary>True where some topic's name in a language is the site's own translation: no source of it is in that language.</summary>
    public static bool TopicsAreTranslated(this Network network, Season season, Language language) =>
        network.LeadTopicIsTranslated(season, language)
        || network.Tables.Topics.Where(topic => topic.Season == season.Id).Any(topic => network.NoneIsIn(topic.Sources, language));

    /// <summary>True where the season has a lead topic and no source of it is in a language.</summary>
    public static bool LeadTopicIsTranslated(this Network network, Season season, Language language) =>
        !season.LeadTopic.IsEmpty && network.NoneIsIn(season.LeadTopicSources, language);

    /// <summary>The subjects of most seasons first, among them those of most topics.</summary>
    public static IReadOnlyList<TopicSubject> TopicSubjects(this Network network) =>
    [
        .. network.Tables.Topics.Where(topic => topic.Subject.Length > 0)
            .GroupBy(topic => topic.Subject)
            .Select(same => new TopicSubject(same.Key, [.. same.OrderByDescending(topic => network.Season(topic.Season).Start)]))
            .OrderByDescending(subject => subject.Topics.Select(topic => topic.Season).Distinct().Count())
            .ThenByDescending(subject => subject.Topics.Count)
            .ThenBy(subject => subject.Id, StringComparer.Ordinal),
    ];

    internal static bool NoneIsIn(this Network network, IReadOnlyList<string> sources, Language language) =>
        sources.Count > 0 && sources.All(id => network.Source(id).Title.Language != language);

    private static Topic[] TopicsUnder(this Network network, Season season, string parent) =>
        [.. network.Tables.Topics.Where(topic => topic.Season == season.Id && topic.Parent == parent).OrderBy(topic => topic.Order)];
}

/// <summary>Topics on the same subject. The grouping is the site's own.</summary>
/// <param name="Id">As the topics name it.</param>
/// <param name="Topics">Those of the newest season first.</param>
public sealed record TopicSubject(string Id, IReadOnlyList<Topic> Topics);
