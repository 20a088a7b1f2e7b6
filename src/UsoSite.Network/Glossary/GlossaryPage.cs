namespace UsoSite.Network;

/// <summary>Makes the page of all terms.</summary>
public sealed class GlossaryPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("glossary", language, Addresses.Glossary(language), "glossary", InterfaceText.Named("glossary.title"), GlossaryView.From(network, language) with { Translated = network.AnyLeadTopicIsTranslated(language) })
        {
            Description = InterfaceText.Named("glossary.description", ("count", network.Tables.Glossary.Count)),
        },
    ];
}

/// <summary>All terms in the order of the Finnish alphabet, by their names in the page's language.</summary>
public sealed record GlossaryView(IReadOnlyList<TermView> Terms)
{
    /// <summary>True where a name of a lead topic is the site's own translation.</summary>
    public bool Translated { get; init; }

    public static GlossaryView From(Network network, Language language) =>
        new([.. network.Tables.Glossary.InOrder(language, term => term.Name).Select(term => TermView.From(term, language))]);
}

/// <summary>A term with its names in the other languages.</summary>
/// <param name="Others">Where they differ from the name in the page's language.</param>
public sealed record TermView(string Id, LocalText Name, LocalText Definition, IReadOnlyList<string> DefinitionSources, IReadOnlyList<TermName> Others)
{
    public static TermView From(Term term, Language language) => new(
        term.Id,
        term.Name,
        term.Definition,
        term.DefinitionSources,
        [
            .. new[] { new TermName("fi", term.Name.Fi), new TermName("sv", term.Name.Sv), new TermName("en", term.Name.En) }
                .Where(other => other.Language != language.Code && other.Text.Length > 0 && other.Text != term.Name.In(language)),
        ]);
}

/// <summary>The name of a term in another language.</summary>
/// <param name="Language">For the <c>lang</c> attribute.</param>
public sealed record TermName(string Language, string Text);
