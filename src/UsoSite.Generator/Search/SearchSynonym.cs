using UsoSite.Generator.Data.Records;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Search;

/// <summary>What words mean to the search where they are not those of the pages. A site that has such a table adds this record to its own.</summary>
/// <param name="Language">Code of the language in whose search they are typed.</param>
/// <param name="Words">As readers type them; one word, or several for a page.</param>
/// <param name="Kind">One of the constants below.</param>
/// <param name="Means">The word or the id of the page, with an anchor where a place on it is meant; empty for words that are ignored.</param>
[Table("search_synonyms")]
public sealed record SearchSynonym([Required] string Language, [Required] string Words, [Required] string Kind, string Means, SourceSpan At)
{
    /// <summary>A word such as <c>what</c> that says nothing of what is searched for.</summary>
    public const string Ignored = "ignored";

    /// <summary>A word that also finds what another word finds.</summary>
    public const string SameAs = "same-as";

    /// <summary>Words by which a page is found as by its title.</summary>
    public const string Page = "page";

    internal bool IsOf(Language language, string kind) => Language == language.Code && Kind == kind;
}
