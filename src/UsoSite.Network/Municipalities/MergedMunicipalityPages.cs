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

/// <summary>The page at the address of a municipality that has become part of another.</summary>
/// <param name="Population">Its own population to the end; null where the data has none.</param>
public sealed record MergedMunicipalityView(MergerView Merger, PopulationView? Population)
{
    public static MergedMunicipalityView From(Merger merger, Network network) => new(
        MergerView.From(merger, network),
        PopulationView.From(network.Population(merger.Code), null, network.PopulationSources(network.Population(merger.Code))));
}
