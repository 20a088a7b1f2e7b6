using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Pages.OpenData;

/// <summary>Makes the page of the published tables.</summary>
public sealed class OpenDataPage : PageKind
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var view = OpenDataView.From(site);
        yield return new Page("open-data", language, language.Address("tietoaineisto", "oppna-data", "open-data"), "open-data", InterfaceText.Named("open-data.title"), view)
        {
            Description = InterfaceText.Named("open-data.description", ("count", view.Tables.Count), ("rows", view.Tables.Sum(table => table.Rows))),
        };
    }
}
