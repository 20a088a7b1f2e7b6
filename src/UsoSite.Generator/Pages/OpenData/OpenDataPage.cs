using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Pages.OpenData;

/// <summary>Makes the page of the published tables.</summary>
public sealed class OpenDataPage : PageKind
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var view = OpenDataView.Of(site);
        yield return new Page("open-data", language, language.Address("tietoaineisto", "oppna-data", "open-data"), "open-data", Wording.Of("open-data.title"), view)
        {
            Description = Wording.Of("open-data.description", ("count", view.Tables.Count), ("rows", view.Tables.Sum(table => table.Rows))),
        };
    }
}
