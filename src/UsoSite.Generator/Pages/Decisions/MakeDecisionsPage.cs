using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Decisions;

/// <summary>Makes the page of all decisions.</summary>
public sealed class MakeDecisionsPage : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language) =>
    [
        new Page("decisions", language, Addresses.Decisions(language), "decisions", Wording.Of("decisions.title"), DecisionsView.Of(site))
        {
            Description = Wording.Of(
                "decisions.description",
                ("joined", site.Network.Tables.Decisions.Count(d => d.Joined)),
                ("proposed", site.Network.Tables.Decisions.Count(d => !d.Joined))),
        },
    ];
}
