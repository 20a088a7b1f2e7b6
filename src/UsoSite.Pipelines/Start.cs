namespace UsoSite.Pipelines;

/// <summary>What an input pipeline begins from: nothing but the files that its module reads.</summary>
public readonly record struct Start;
