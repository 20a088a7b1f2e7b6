using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Glossary;

/// <summary>Makes the page of all terms.</summary>
public sealed class MakeGlossaryPage : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        TermView[] terms =
        [
            .. site.Network.Tables.Glossary
                .InOrder(language, term => term.Name)
                .Select(term => TermView.Of(term, language)),
        ];
        yield return new Page("glossary", language, Addresses.Glossary(language), "glossary", Wording.Of("glossary.title"), new GlossaryView(terms))
        {
            Description = Wording.Of("glossary.description", ("count", terms.Length)),
        };
    }
}
