namespace UsoSite.Network;

/// <summary>Makes a page of every municipality.</summary>
public sealed class MunicipalityPages : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
        var finder = new PeerFinder(network);
        return network.Municipalities.Select(municipality =>
        {
            var view = MunicipalityView.From(municipality, network, finder);
            var name = municipality.Name.In(language);
            return new Page(
                $"municipality/{municipality.Code}",
                language,
                Addresses.Municipality(language, municipality.Name),
                "municipality",
                InterfaceText.Literal(name),
                view)
            {
                Description = Description(name, view),
                Parent = "municipalities",
                Origin = municipality.At,
                SearchKind = null,
            };
        });
    }

    private static InterfaceText Description(string name, MunicipalityView view)
    {
        var fee = view.Newest.Fee;
        return InterfaceText.Named(
            $"municipality-page.description.{fee.State}",
            ("name", name),
            ("season", fee.Season.Years),
            ("annual", fee.Annual));
    }
}
