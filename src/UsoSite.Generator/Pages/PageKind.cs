using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Makes the pages of one kind, in each language of the site.</summary>
public abstract class PageKind : IModule<Site, IReadOnlyList<Page>>
{
    public IReadOnlyList<Page> Run(Site input, BuildContext context) => [.. input.Settings.Languages.SelectMany(language => Make(input, language))];

    protected abstract IEnumerable<Page> Make(Site site, Language language);
}

/// <summary>Makes the pages of one kind from the model of a site.</summary>
public abstract class PageKind<TModel> : IModule<Site, TModel, IReadOnlyList<Page>>
    where TModel : class
{
    public IReadOnlyList<Page> Run(Site first, TModel second, BuildContext context) =>
        [.. first.Settings.Languages.SelectMany(language => Make(first, second, language))];

    protected abstract IEnumerable<Page> Make(Site site, TModel model, Language language);
}
