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
                .Select(term => TermView.Of(term, language)),
        ];
        yield return new Page("glossary", language, Addresses.Glossary(language), "glossary", Wording.Of("glossary.title"), new GlossaryView(terms))
        {
            Description = Wording.Of("glossary.description", ("count", terms.Length)),
        };
    }
}
