using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Records;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Sources;

/// <summary>A document, page or data set that figures come from.</summary>
/// <param name="LanguageCode">The language of the title; empty for Finnish.</param>
/// <param name="Kind">What sort of source it is, as the schema lists them.</param>
/// <param name="Date">Null where the source has no date.</param>
/// <param name="DocumentText">Body, section and case number, or what else tells where in it; empty where the source is no document.</param>
/// <param name="Url">Empty where the source has no public address.</param>
/// <param name="Licence">Empty where the source states none.</param>
[Table("sources")]
public sealed record Source(
    [Key] string Id,
    [Required, Prose, Column("title")] string TitleText,
    [Column("language")] string LanguageCode,
    string Publisher,
    string Kind,
    PartialDate? Date,
    [Prose, Column("document")] string DocumentText,
    string Url,
    string Licence,
    LocalText Note,
    SourceSpan At)
{
    /// <summary>In the language of the source.</summary>
    public TaggedText Title { get; } = new(TitleText, LanguageCode.Length > 0 ? new Language(LanguageCode) : Language.Finnish);

    /// <summary>In Finnish; null where the source is no document.</summary>
    public TaggedText? Document { get; } = DocumentText.Length > 0 ? new TaggedText(DocumentText, Language.Finnish) : null;
}
