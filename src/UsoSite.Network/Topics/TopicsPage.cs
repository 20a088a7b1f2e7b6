namespace UsoSite.Network;

/// <summary>Makes the page of topics across seasons.</summary>
public sealed class TopicsPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("themes", language, Addresses.Themes(language), "themes", InterfaceText.Named("themes.title"), TopicsView.From(network))
        {
            ShortTitle = InterfaceText.Named("themes.short-title"),
            Description = InterfaceText.Named(
                "themes.description",
                ("themes", network.Tables.Topics.Count),
                ("strands", network.TopicSubjects().Count),
                ("seasons", network.Seasons.Count(season => network.MainTopicsOf(season).Count > 0))),
        },
    ];
}

/// <summary>Topics by subject and by season.</summary>
/// <param name="Subjects">The ones of most seasons first.</param>
/// <param name="Seasons">Newest first.</param>
public sealed record TopicsView(IReadOnlyList<SubjectView> Subjects, IReadOnlyList<SeasonTopicsView> Seasons)
{
    public static TopicsView From(Network network) => new(
        [.. network.TopicSubjects().Select(subject => SubjectView.From(subject, network))],
        [.. network.Seasons.Reverse().Select(season => SeasonTopicsView.From(season, network))]);
}

/// <summary>Topics of different seasons on the same subject. The grouping is the site's own.</summary>
/// <param name="Topics">Newest season first.</param>
public sealed record SubjectView(string Id, IReadOnlyList<SubjectTopicView> Topics)
{
    public static SubjectView From(TopicSubject subject, Network network) =>
        new(subject.Id, [.. subject.Topics.Select(topic => SubjectTopicView.From(topic, network))]);
}

/// <summary>A topic or subtopic on a subject.</summary>
/// <param name="Parent">The main topic that it is a part of; null for a main topic.</param>
public sealed record SubjectTopicView(LocalText Name, LocalText? Parent, SeasonRef Season, IReadOnlyList<string> Sources)
{
    public static SubjectTopicView From(Topic topic, Network network) =>
        new(topic.Name, network.MainTopicOf(topic)?.Name, SeasonRef.To(network.Season(topic.Season)), topic.Sources);
}

/// <summary>The topics of a season; none where they are not in the sources.</summary>
/// <param name="Sources">Of the season.</param>
/// <param name="Whole">True where the sources describe the season's topics as a whole.</param>
public sealed record SeasonTopicsView(SeasonRef Season, IReadOnlyList<string> Sources, IReadOnlyList<TopicView> Topics, bool Whole)
{
    public static SeasonTopicsView From(Season season, Network network) =>
        new(SeasonRef.To(season), season.Sources, TopicView.From(season, network), network.TopicsAreWhole(season));
}
