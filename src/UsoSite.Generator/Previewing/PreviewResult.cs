namespace UsoSite.Generator.Previewing;

/// <summary>What came of a build in memory.</summary>
/// <param name="Result">Its problems and pages, as of any build.</param>
/// <param name="Site">The site; null where it was not sound enough to be made.</param>
/// <param name="PageHashes">Hashes of the pages and their documents by path.</param>
public sealed record PreviewResult(BuildResult Result, SiteInMemory? Site, IReadOnlyDictionary<string, UInt128> PageHashes);
