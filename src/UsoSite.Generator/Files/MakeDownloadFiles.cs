using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Gives the files that were made for readers to download from a page.</summary>
public sealed class MakeDownloadFiles : IModule<PageSet, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(PageSet input, BuildContext context) => [.. input.Pages.SelectMany(page => page.Downloads)];
}
