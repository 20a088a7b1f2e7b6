namespace UsoSite.Network;

/// <summary>Makes the page of all terms.</summary>
public sealed class GlossaryPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
        TermView[] terms =
        [
            .. network.Tables.Glossary
                .InOrder(language, term => term.Name)
                .Select(term => TermView.From(term, language)),
        ];
        yield return new Page("glossary", language, Addresses.Glossary(language), "glossary", InterfaceText.Named("glossary.title"), new GlossaryView(terms))
        {
            Description = InterfaceText.Named("glossary.description", ("count", terms.Length)),
        };
    }
}
