using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes a file of every rendered page, and one of its text where it has that form.</summary>
public sealed class MakePageFiles : IModule<IReadOnlyList<RenderedPage>, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(IReadOnlyList<RenderedPage> input, BuildContext context) =>
    [
        .. input.Select(rendered => OutputFile.Text(rendered.Page.OutputPath, rendered.Html)),
        .. from rendered in input
           where rendered is { Page.TextForm: not null, Text: not null }
           select OutputFile.Text(rendered.Page.TextForm!.Address[1..], PlainText.ByteOrderMark + rendered.Text),
    ];
}
