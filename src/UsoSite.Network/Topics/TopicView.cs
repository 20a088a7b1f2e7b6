namespace UsoSite.Network;

/// <summary>A main topic of a season with its subtopics.</summary>
public sealed record TopicView(LocalText Name, IReadOnlyList<string> Sources, IReadOnlyList<SubtopicView> Subtopics)
{
    /// <summary>The main topics of a season, in the order of the data.</summary>
    public static IReadOnlyList<TopicView> From(Season season, Network network) =>
    [
        .. network.MainTopicsOf(season).Select(topic => new TopicView(
            topic.Name,
            topic.Sources,
            [.. network.SubtopicsOf(season, topic).Select(part => new SubtopicView(part.Name, part.Sources))])),
    ];
}

/// <summary>A part of a main topic.</summary>
public sealed record SubtopicView(LocalText Name, IReadOnlyList<string> Sources);
