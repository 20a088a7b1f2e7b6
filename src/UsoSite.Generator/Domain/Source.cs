using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>A document, page or data set that figures come from.</summary>
/// <param name="Title">In the language of the source.</param>
/// <param name="Document">Body, section and case number, or what else finds the passage, in Finnish; null where the source is no document.</param>
/// <param name="Date">Null where the source bears no date.</param>
/// <param name="Url">Empty where the source has no public address.</param>
public sealed record Source(
    string Id, Passage Title, string Publisher, string Kind, PartialDate? Date, Passage? Document, string Url, string Licence, LocalText Note, SourceSpan At);
