using UsoSite.Generator.Pages;
using UsoSite.Generator.Search;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Scripts;

/// <summary>Makes the scripts that hold data for the scripts of the theme: the search index and what the site registers.</summary>
public sealed class MakeDataScripts<TModel>(SiteExtension<TModel> site) : IModule<PageSet, TModel, Assets>
    where TModel : class
{
    /// <summary>The scripts by the names that templates may write out; made anew in every build, unlike the assets of the theme.</summary>
    public static IReadOnlySet<string> NamesOf(SiteExtension<TModel> site) => site.Scripts.Select(script => script.Name + ".js").ToHashSet(StringComparer.Ordinal);

    public Assets Run(PageSet first, TModel second, BuildContext context)
    {
        var index = new SearchIndex(site.SearchKinds, site.SearchWays, site.SearchSynonyms(second));
        Func<DataScript>[] makers =
        [
            .. first.Site.Settings.Languages
                .Select(language => (Func<DataScript>)(() => index.Make(first, language, site.SearchEntries(second, first, language), context.Diagnostics))),
            .. site.Scripts.Select(script => (Func<DataScript>)(() => script.Make(first.Site, second))),
        ];
        var made = new DataScript[makers.Length];
        Parallel.For(0, makers.Length, new ParallelOptions { CancellationToken = context.Cancellation }, i => made[i] = makers[i]());
        Assets scripts = new();
        Array.ForEach(made, scripts.Add);
        return scripts;
    }
}
