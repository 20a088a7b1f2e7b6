namespace UsoSite.Network;

/// <summary>Makes the page of topics across seasons.</summary>
public sealed class TopicsPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("themes", language, Addresses.Themes(language), "themes", InterfaceText.Named("themes.title"), TopicsView.From(network, language))
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
    public static TopicsView From(Network network, Language language) => new(
        [.. network.TopicSubjects().Select(subject => SubjectView.From(subject, network))],
        [.. network.Seasons.Reverse().Select(season => SeasonTopicsView.From(season, network, language))]);
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
/// <param name="LeadTopicSources">Of the season's lead topic.</param>
/// <param name="Whole">True where a source presents its list of the season's topics as whole.</param>
/// <param name="Translated">True where a name is the site's own translation.</param>
public sealed record SeasonTopicsView(
    SeasonRef Season, IReadOnlyList<string> LeadTopicSources, IReadOnlyList<TopicView> Topics, bool Whole, bool Translated)
{
    public static SeasonTopicsView From(Season season, Network network, Language language) =>
        new(SeasonRef.To(season), season.LeadTopicSources, TopicView.From(season, network), season.TopicsComplete, network.TopicsAreTranslated(season, language));
}
