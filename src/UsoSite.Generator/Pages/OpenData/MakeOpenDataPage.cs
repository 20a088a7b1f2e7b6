using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.OpenData;

/// <summary>Makes the page of the published tables.</summary>
public sealed class MakeOpenDataPage : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        var view = OpenDataView.Of(site);
        yield return new Page("open-data", language, Addresses.OpenData(language), "open-data", Wording.Of("open-data.title"), view)
        {
            Description = Wording.Of("open-data.description", ("count", view.Tables.Count), ("rows", view.Tables.Sum(table => table.Rows))),
        };
    }
}
