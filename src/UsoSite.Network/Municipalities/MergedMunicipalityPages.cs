namespace UsoSite.Network;

/// <summary>Makes a page at the address of every municipality that has become part of another, which leads to its successor.</summary>
public sealed class MergedMunicipalityPages : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) => network.Tables.Mergers.Select(merger =>
    {
        var name = merger.Name.In(language);
        return new Page(
            $"municipality/{merger.Code}",
            language,
            Addresses.Municipality(language, merger.Name),
            "merged-municipality",
            InterfaceText.Literal(name),
            MergedMunicipalityView.From(merger, network))
        {
            Description = InterfaceText.Named(
                "merged-municipality.description",
                ("name", name),
                ("successor", network.Municipality(merger.Into).Name.In(language)),
                ("date", merger.Date)),
            Parent = "municipalities",
            Origin = merger.At,
            SearchKind = null,
        };
    });
}
