using UsoSite.Generator.Publishing;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes the files of the site's look and the scripts with data.</summary>
public sealed class MakeAssetFiles : IModule<SiteTheme, Assets, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(SiteTheme first, Assets second, BuildContext context) =>
        [.. first.Assets.Files.Concat(second.Files).Select(asset => new OutputFile(asset.Address[1..], asset.Content))];
}
