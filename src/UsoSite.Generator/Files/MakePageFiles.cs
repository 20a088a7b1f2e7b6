using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes a file of every rendered page.</summary>
public sealed class MakePageFiles : IModule<IReadOnlyList<RenderedPage>, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(IReadOnlyList<RenderedPage> input, BuildContext context) =>
        [.. input.Select(rendered => OutputFile.Text(rendered.Page.OutputPath, rendered.Html)), .. input.SelectMany(rendered => rendered.OtherForms)];
}
