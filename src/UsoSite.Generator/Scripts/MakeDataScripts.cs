using UsoSite.Generator.Pages;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Scripts;

/// <summary>Makes the scripts that hold data and adds them to the pages that load them.</summary>
public sealed class MakeDataScripts : IModule<PageSet, PageSet>
{
    /// <summary>Everything that the scripts of the theme load.</summary>
    private static readonly Func<PageSet, IEnumerable<DataScript>>[] All =
    [
    ];

    public Task<IReadOnlyList<PageSet>> RunAsync(IReadOnlyList<PageSet> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<PageSet>>([.. inputs.Select(set => set with { Scripts = Of(set) })]);

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
