namespace UsoSite.Generator.Sources;

/// <summary>A source as cited on a page.</summary>
/// <param name="Number">Its number on the page, from 1 in order of first mention.</param>
public sealed record Citation(int Number, Source Source);
