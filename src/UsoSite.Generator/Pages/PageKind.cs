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

/// <summary>Makes a page for each of many things, whose view is the same in every language.</summary>
/// <typeparam name="TModel">What the site is about.</typeparam>
/// <typeparam name="TItem">What there is a page for.</typeparam>
/// <typeparam name="TView">What the page shows.</typeparam>
public abstract class PagesOfEach<TModel, TItem, TView> : IModule<Site, TModel, IReadOnlyList<Page>>
    where TModel : class
    where TView : class
{
    public IReadOnlyList<Page> Run(Site first, TModel second, BuildContext context)
    {
        TItem[] items = [.. Items(second)];
        var viewOf = Views(second);
        PageView[] views = [.. items.Select(item => PageView.MadeBy(() => viewOf(item)))];
        return [.. first.Settings.Languages.SelectMany(language => items.Select((item, i) => Make(item, views[i], first, second, language)))];
    }

    protected abstract IEnumerable<TItem> Items(TModel model);

    /// <summary>Gives what makes the views, after what they all need has been made once.</summary>
    protected abstract Func<TItem, TView> Views(TModel model);

    protected abstract Page Make(TItem item, PageView view, Site site, TModel model, Language language);
}
