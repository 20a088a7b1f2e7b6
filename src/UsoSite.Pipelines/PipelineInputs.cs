namespace UsoSite.Pipelines;

/// <summary>The outputs of the pipelines that another one reads.</summary>
public sealed class PipelineInputs
{
    private readonly IReadOnlyList<Pipeline> reads;
    private readonly object?[] outputs;

    internal PipelineInputs(IReadOnlyList<Pipeline> reads, object?[] outputs) => (this.reads, this.outputs) = (reads, outputs);

    /// <summary>The output of one of the pipelines that the reading pipeline lists.</summary>
    /// <exception cref="InvalidOperationException">The pipeline is not listed; it might not have run yet.</exception>
    public T Of<T>(Pipeline<T> pipeline)
        where T : class
    {
        for (var i = 0; i < reads.Count; i++)
        {
            if (ReferenceEquals(reads[i], pipeline))
            {
                return (T)outputs[i]!;
            }
        }

        throw new InvalidOperationException($"The pipeline {pipeline.Name} is read without being listed.");
    }
}
