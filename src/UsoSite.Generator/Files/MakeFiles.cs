using UsoSite.Generator.Content;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Gives the files that were made for readers to download from a page.</summary>
public sealed class MakeDownloadFiles : IModule<PageSet, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(PageSet input, BuildContext context) => [.. input.Pages.SelectMany(page => page.Downloads)];
}

/// <summary>Makes the files of the site's look and the scripts with data.</summary>
public sealed class MakeAssetFiles : IModule<SiteTheme, Assets, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(SiteTheme first, Assets second, BuildContext context) =>
        [.. first.Assets.Files.Concat(second.Files).Select(asset => new OutputFile(asset.Address[1..], asset.Content))];
}

/// <summary>Makes the files beside the articles.</summary>
public sealed class MakeContentFiles : IModule<IReadOnlyList<ContentFile>, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(IReadOnlyList<ContentFile> input, BuildContext context) =>
        [.. input.Select(file => new OutputFile(file.Address[1..], file.Bytes) { Origin = SourceSpan.WholeFile(file.Origin) })];
}
