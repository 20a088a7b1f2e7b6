using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes a file of every rendered page.</summary>
public sealed class MakePageFiles : IModule<RenderedPage, OutputFile>
{
    public Task<IReadOnlyList<OutputFile>> RunAsync(IReadOnlyList<RenderedPage> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<OutputFile>>([.. inputs.Select(rendered => OutputFile.Text(rendered.Page.OutputPath, rendered.Html))]);
}
