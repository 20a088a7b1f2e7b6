using UsoSite.Generator.Pages;
using UsoSite.Generator.Scripts.Fees;
using UsoSite.Generator.Scripts.Search;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Scripts;

/// <summary>Makes the scripts that hold data and adds them to the pages that load them.</summary>
public sealed class MakeDataScripts : IModule<PageSet, PageSet>
{
    /// <summary>Everything that the scripts of the theme load.</summary>
    private static readonly Func<PageSet, IEnumerable<DataScript>>[] All =
    [
        SearchIndex.Of,
        set => [DataScript.Of("fees", FeeData.Of(set.Site))],
    ];

    /// <summary>The scripts by the names that templates may write out; made anew in every build, unlike the assets of the theme.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal) { "fees.js" };

    public Task<IReadOnlyList<PageSet>> RunAsync(IReadOnlyList<PageSet> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<PageSet>>([.. inputs.Select(set => Add(set, context.Diagnostics))]);

    private static PageSet Add(PageSet set, DiagnosticBag diagnostics)
    {
        try
        {
            return set with { Scripts = Of(set) };
        }
        catch (MissingStringException e)
        {
            diagnostics.Report(set.Site.Theme.ProblemOf(e));
            return set with { HasScripts = false };
        }
    }

    private static Assets Of(PageSet set)
    {
        Assets scripts = new();
        foreach (var script in All.SelectMany(make => make(set)))
        {
            scripts.Add(script.Name, script.Text);
        }

        return scripts;
    }
}
