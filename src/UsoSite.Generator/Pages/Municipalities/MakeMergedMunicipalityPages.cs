using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Municipalities;

/// <summary>Makes a page at the address of every municipality that has become part of another, which leads to its successor.</summary>
public sealed class MakeMergedMunicipalityPages : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language) => site.Network.Tables.Mergers.Select(merger =>
    {
        var name = merger.Name.In(language);
        return new Page(
            $"municipality/{merger.Code}",
            language,
            Addresses.Municipality(language, merger.Name),
            "merged-municipality",
            Wording.Literal(name),
            MergedMunicipalityView.Of(merger, site))
        {
            Description = Wording.Of(
                "merged-municipality.description",
                ("name", name),
                ("successor", site.Network.Municipality(merger.Into).Name.In(language)),
                ("date", merger.Date)),
            Parent = "municipalities",
            Origin = merger.At,
        };
    });
}
