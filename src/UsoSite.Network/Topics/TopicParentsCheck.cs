namespace UsoSite.Network;

/// <summary>A subtheme belongs to a main theme of its own season.</summary>
internal static class TopicParentsCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Topic> topics)
    {
        var byId = topics.ToDictionary(t => t.Id, StringComparer.Ordinal);
        foreach (var theme in topics.Where(t => t.Parent.Length > 0))
        {
            var parent = byId[theme.Parent];
            if (parent.Season != theme.Season)
            {
                yield return Problem(theme, parent, $"The parent {parent.Id} is a theme of {parent.Season}, not of {theme.Season}.",
                    $"Yläteema {parent.Id} kuuluu kauteen {parent.Season}, ei kauteen {theme.Season}.");
            }
            else if (parent.Parent.Length > 0)
            {
                yield return Problem(theme, parent, $"The parent {parent.Id} is itself a subtheme; themes have two levels.",
                    $"Yläteema {parent.Id} on itse alateema; teemoilla on kaksi tasoa.");
            }
        }
    }

    private static Diagnostic Problem(Topic theme, Topic parent, string en, string fi) =>
        new(NetworkRules.ThemeParent, theme.At, new(en, fi), new(
            "Choose a main theme of the same season as parent.", "Valitse yläteemaksi saman kauden pääteema."))
        { Key = $"id={theme.Id}", Value = theme.Parent, Related = parent.At };
}
