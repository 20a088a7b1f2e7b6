using System.Collections.Frozen;
using Markdig.Syntax;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>A Markdown article, parsed.</summary>
/// <param name="Id">The same in every language.</param>
/// <param name="Address">From the site's root, with slashes at both ends.</param>
/// <param name="Source">The file; places in <paramref name="Body"/> are offsets from <paramref name="BodyStart"/>.</param>
/// <param name="BodyStart">Offset of the text below the front matter.</param>
public sealed record Article(string Id, Language Language, string Address, FrontMatter Meta, SourceText Source, int BodyStart, MarkdownDocument Body)
{
    /// <summary>The headings below the title, for a table of contents.</summary>
    public IReadOnlyList<ArticleHeading> Headings { get; init; } = [];

    /// <summary>The directives that were found wrong; they show nothing.</summary>
    public IReadOnlySet<DirectiveInline> Refused { get; init; } = FrozenSet<DirectiveInline>.Empty;

    /// <summary>The place of a part of the body.</summary>
    public Pipelines.SourceSpan At(MarkdownObject part) => Source.At(BodyStart + part.Span.Start);
}

/// <summary>A heading of an article.</summary>
/// <param name="Level">2 for a section, 3 for a part of one, and so on.</param>
/// <param name="Anchor">Its id on the page.</param>
public sealed record ArticleHeading(int Level, string Text, string Anchor);
