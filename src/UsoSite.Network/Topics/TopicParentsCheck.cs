namespace UsoSite.Network;

/// <summary>A subtopic belongs to a main topic of its own season.</summary>
internal static class TopicParentsCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Topic> topics)
    {
        var byId = topics.ToDictionary(t => t.Id, StringComparer.Ordinal);
        foreach (var topic in topics.Where(t => t.Parent.Length > 0))
        {
            var parent = byId[topic.Parent];
            if (parent.Season != topic.Season)
            {
                yield return Problem(topic, parent, $"The parent {parent.Id} is a theme of {parent.Season}, not of {topic.Season}.",
                    $"Yläteema {parent.Id} kuuluu kauteen {parent.Season}, ei kauteen {topic.Season}.");
            }
            else if (parent.Parent.Length > 0)
            {
                yield return Problem(topic, parent, $"The parent {parent.Id} is itself a subtheme; themes have two levels.",
                    $"Yläteema {parent.Id} on itse alateema; teemoilla on kaksi tasoa.");
            }
        }
    }

    private static Diagnostic Problem(Topic topic, Topic parent, string en, string fi) =>
        new(NetworkRules.ThemeParent, topic.At, new(en, fi), new(
            "Choose a main theme of the same season as parent.", "Valitse yläteemaksi saman kauden pääteema."))
        { Key = $"id={topic.Id}", Value = topic.Parent, Related = parent.At };
}
