using Microsoft.Extensions.Logging;
using Statiq.Common;
using UsoSite.Generator.Publishing;

namespace UsoSite.StatiqHost;

/// <summary>Publishes the documents that it gets, all at once or not at all: those of the site as modules before it have left them, and further ones.</summary>
internal sealed class PublishSite(Func<SiteRun> run) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        using var site = new NewSite(context.FileSystem.GetOutputPath().FullPath, toDisk: true, run().Options.Compress) { Build = run().Identity };
        await Parallel.ForEachAsync(
            context.Inputs.Where(document => !document.Destination.IsNull),
            context.CancellationToken,
            async (document, _) => site.Add(document.Destination.FullPath, await document.GetContentBytesAsync()));

        // What Statiq's modules do is not in the hash of the inputs: no other build may take this one for its own.
        var report = site.Publish(inputs: null, context.CancellationToken);
        context.LogInformation($"Published {report.Files} files ({report.Changed} changed, {report.Removed} removed), {report.Bytes} bytes.");
        return context.Inputs;
    }
}
