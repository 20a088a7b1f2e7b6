using UsoSite.Generator.Content;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes the files beside the articles.</summary>
public sealed class MakeContentFiles : IModule<IReadOnlyList<ContentFile>, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(IReadOnlyList<ContentFile> input, BuildContext context) =>
        [.. input.Select(file => new OutputFile(file.Address[1..], file.Bytes))];
}
