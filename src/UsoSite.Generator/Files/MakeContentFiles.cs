using UsoSite.Generator.Content;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes the files that stand beside the articles.</summary>
public sealed class MakeContentFiles : IModule<ContentFile, OutputFile>
{
    public Task<IReadOnlyList<OutputFile>> RunAsync(IReadOnlyList<ContentFile> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<OutputFile>>([.. inputs.Select(file => new OutputFile(file.Address[1..], file.Bytes))]);
}
