namespace UsoSite.Network;

/// <summary>Sources of one kind, the newest first, those without a date last.</summary>
/// <param name="Kind"><c>decision</c>, <c>brochure</c>, <c>report</c>, <c>web</c> or <c>dataset</c>.</param>
public sealed record SourceGroup(string Kind, IReadOnlyList<SourceView> Sources);
