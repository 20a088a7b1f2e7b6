using UsoSite.Pipelines;

namespace UsoSite.Generator.Publishing;

/// <summary>Publishes the files of a site in which nothing is wrong; publishes nothing otherwise.</summary>
/// <param name="output">The output folder; null to publish nothing.</param>
/// <param name="strict">True where a warning is wrong enough.</param>
public sealed class PublishFiles(string? output, bool strict) : IModule<OutputFile, PublishReport>
{
    public Task<IReadOnlyList<PublishReport>> RunAsync(IReadOnlyList<OutputFile> inputs, BuildContext context) =>
        Task.FromResult<IReadOnlyList<PublishReport>>(
            output is null || context.Diagnostics.Stops(strict) ? [] : [new Publisher(output).Publish(inputs, context.Cancellation)]);
}
