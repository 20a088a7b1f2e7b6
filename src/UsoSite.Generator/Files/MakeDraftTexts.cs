using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Drafts;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>
/// Makes the draft decisions as plain text beside their pages: UTF-8 with a byte order mark, by which Windows and Word know it.
/// </summary>
public sealed class MakeDraftTexts : IModule<RenderedPage, OutputFile>
{
    public Task<IReadOnlyList<OutputFile>> RunAsync(IReadOnlyList<RenderedPage> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<OutputFile>>([.. inputs.AsParallel().AsOrdered().Select(FileOf).OfType<OutputFile>()]);

    private static OutputFile? FileOf(RenderedPage rendered) => rendered.Page.View is DraftView view && DraftText.Of(rendered.Html) is { } text
        ? OutputFile.Text(view.TextFile[1..], "\uFEFF" + text)
        : null;
}
