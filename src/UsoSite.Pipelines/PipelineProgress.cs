namespace UsoSite.Pipelines;

/// <summary>Says that a pipeline has finished.</summary>
/// <param name="Pipeline">Its name.</param>
/// <param name="Phase">Its phase.</param>
public readonly record struct PipelineProgress(string Pipeline, Phase Phase);
