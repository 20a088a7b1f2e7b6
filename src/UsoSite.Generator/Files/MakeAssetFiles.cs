using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes the files of the site's look and the scripts with data.</summary>
public sealed class MakeAssetFiles : IModule<PageSet, OutputFile>
{
    public Task<IReadOnlyList<OutputFile>> RunAsync(IReadOnlyList<PageSet> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<OutputFile>>(
            [.. inputs.SelectMany(set => set.Site.Theme.Assets.Files.Concat(set.Scripts.Files)).Select(asset => new OutputFile(asset.Address[1..], asset.Content))]);
}
