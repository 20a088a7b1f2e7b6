using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>A document, page or data set that figures come from.</summary>
/// <param name="Document">Body, section and case number, or what else finds the passage; may be empty.</param>
/// <param name="Date">Null where the source bears no date.</param>
/// <param name="Url">Empty where the source has no public address.</param>
public sealed record Source(
    string Id, string Title, string Publisher, string Kind, PartialDate? Date, string Document, string Url, string Licence, string Note, SourceSpan At);
