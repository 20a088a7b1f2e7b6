namespace UsoSite.Generator.Publishing;

/// <summary>What publishing changed.</summary>
public sealed record PublishReport(int Files, int Changed, int Removed, long Bytes);
