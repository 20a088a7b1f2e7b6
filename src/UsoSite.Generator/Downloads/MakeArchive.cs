using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Downloads;

/// <summary>Makes the archive of all tables with their description: a Data Package as it stands.</summary>
internal sealed class MakeArchive : IModule<PublishedData, PackageDescription, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(PublishedData first, PackageDescription second, BuildContext context) => !first.Forms.HasFlag(DataForms.Archive) ? [] :
    [
        OutputFile.MadeBy(DownloadPaths.Archive(first.Package), () => ZipParts.Of(
        [
            (Readme.Name, Readme.Of(first)),
            (Path.GetFileName(DownloadPaths.Description), second.Content),
            .. second.Csv.Select(file => (file.Table.Schema.Path, file.Content)),
        ])) with { Origin = first.Origin },
    ];
}
