using UsoSite.Pipelines;

namespace UsoSite.Generator.Publishing;

/// <summary>Publishes the files of a site in which nothing is wrong; publishes nothing otherwise.</summary>
/// <param name="output">The output folder; null to publish nothing.</param>
/// <param name="strict">True where a warning is wrong enough.</param>
public sealed class PublishFiles(string? output, bool strict) : IModule<IReadOnlyList<OutputFile>, PublishReport>
{
    public PublishReport? Run(IReadOnlyList<OutputFile> input, BuildContext context) =>
        output is null || context.AllDiagnostics.Stops(strict) ? null : new Publisher(output).Publish(input, context.Cancellation);
}
