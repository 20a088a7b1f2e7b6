using System.Runtime.InteropServices;
using Statiq.Common;
using UsoSite.Generator.Publishing;

namespace UsoSite.StatiqHost;

/// <summary>Runs one of our pipelines: a document for each thing that it gives, with the thing itself in it.</summary>
internal sealed class RunPipeline(Func<SiteRun> run, string pipeline) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        (await run().OutputsAsync(pipeline)).Select(Documents.Of);
}

/// <summary>Takes the pages that have been rendered, each as a file.</summary>
internal sealed class TakePages(Func<SiteRun> run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) => run().Pages.Select(Documents.Of);
}

/// <summary>Our typed values in documents of Statiq.</summary>
internal static class Documents
{
    /// <summary>A file has its place and its content as any document of Statiq; of everything else modules see <c>Object</c>.</summary>
    public static IDocument Of(object value)
    {
        if (value is not OutputFile file)
        {
            return new ObjectDocument<object>(value);
        }

        var bytes = MemoryMarshal.TryGetArray(file.Content, out var whole) ? whole : file.Content.ToArray();
        var content = new MemoryContent(bytes.Array, bytes.Offset, bytes.Count, MediaTypes.Get(file.Path));
        return new ObjectDocument<OutputFile>(file, new NormalizedPath(file.Path), content);
    }
}
