namespace UsoSite.Network;

/// <summary>A term of the glossary.</summary>
[Table("glossary")]
public sealed record Term([Key] string Id, [Required, Column("term")] LocalText Name, LocalText Definition, [SourcesOf("definition")] IReadOnlyList<string> DefinitionSources);

/// <summary>A link to a term of the glossary.</summary>
/// <param name="Text">The inflected form that the sentence needs; empty for the term itself.</param>
public sealed record TermLinkView(Term Term, string Text);
