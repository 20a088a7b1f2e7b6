using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Gives the files that were made for readers to download from a page.</summary>
public sealed class MakeDownloadFiles : IModule<PageSet, OutputFile>
{
    public Task<IReadOnlyList<OutputFile>> RunAsync(IReadOnlyList<PageSet> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<OutputFile>>([.. inputs.SelectMany(set => set.Downloads)]);
}
