using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Makes the pages of one kind, in each language of the site.</summary>
public abstract class PageMaker : IModule<Site, Page>
{
    public Task<IReadOnlyList<Page>> RunAsync(IReadOnlyList<Site> inputs, BuildContext context) => Task.FromResult<IReadOnlyList<Page>>(
        [.. inputs.SelectMany(site => site.Settings.Languages.SelectMany(language => Make(site, language)))]);

    protected abstract IEnumerable<Page> Make(Site site, Language language);
}
