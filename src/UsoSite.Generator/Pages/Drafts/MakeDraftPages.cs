using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Drafts;

/// <summary>Makes a draft decision on the newest season for every municipality.</summary>
public sealed class MakeDraftPages : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var shared = DraftSeasonView.Of(site.Network);
        return site.Network.Municipalities.Select(municipality =>
        {
            var view = DraftView.Of(municipality, shared, site, Addresses.DraftText(language, municipality.Name));
            var name = municipality.Name.In(language);
            return new Page(
                $"draft/{municipality.Code}",
                language,
                Addresses.DraftDecision(language, municipality.Name),
                "draft",
                Wording.Of("draft.title", ("name", name)),
                view)
            {
                Description = Wording.Of("draft.description", ("name", name), ("season", shared.Season.Years)),
                Parent = $"municipality/{municipality.Code}",
                ListedSources = [.. view.References.Select(reference => reference.Source.Id)],
                Origin = municipality.At,
            };
        });
    }
}
