using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Municipalities;

/// <summary>Makes a page of every municipality.</summary>
public sealed class MakeMunicipalityPages : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var finder = new PeerFinder(site.Network);
        return site.Network.Municipalities.Select(municipality =>
        {
            var view = MunicipalityView.Of(municipality, site, finder);
            var name = municipality.Name.In(language);
            return new Page(
                $"municipality/{municipality.Code}",
                language,
                Addresses.Municipality(language, municipality.Name),
                "municipality",
                Wording.Literal(name),
                view)
            {
                Description = Description(name, view),
                Parent = "municipalities",
                Origin = municipality.At,
            };
        });
    }

    private static Wording Description(string name, MunicipalityView view)
    {
        var fee = view.Newest.Fee;
        return Wording.Of(
            $"municipality-page.description.{fee.State}",
            ("name", name),
            ("season", fee.Season.Years),
            ("annual", fee.Annual));
    }
}
