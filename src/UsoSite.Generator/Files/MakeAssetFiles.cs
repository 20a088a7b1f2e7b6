using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes the files of the site's look.</summary>
public sealed class MakeAssetFiles : IModule<Site, OutputFile>
{
    public Task<IReadOnlyList<OutputFile>> RunAsync(IReadOnlyList<Site> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<OutputFile>>(
            [.. inputs.SelectMany(site => site.Theme.Assets.Files).Select(asset => new OutputFile(asset.Address[1..], asset.Content))]);
}
