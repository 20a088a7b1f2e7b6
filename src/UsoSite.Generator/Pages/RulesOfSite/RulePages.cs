using Markdig;
using Markdig.Syntax;
using UsoSite.Generator.Content;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages.RulesOfSite;

/// <summary>Makes a page of every rule, so that the code of a message opens: the text that the command <c>explain</c> prints, in English for readers of English and in Finnish for all others.</summary>
public sealed class RulePages : PageKind
{
    protected override IEnumerable<Page> Make(Site site, Language language)
    {
        if (site.RulesBelow is not { } parent || site.Article(parent, language) is not { } above)
        {
            return [];
        }

        var address = above.Language == language ? above.Address : language.Root + above.Address[1..];
        return
            from book in site.RuleBooks
            from rule in book.All
            let article = ArticleOf(rule, book, language, $"{parent}/{rule.Code}", address)
            select new Page(article.Id, language, article.Address, "rule", InterfaceText.Literal(article.Meta.Title), new RuleView(article, rule.Code, rule.Name, rule.Severity == Severity.Error, article.Language == language ? null : article.Language.Code))
            {
                Article = article,
                SharesHeadings = true,
                Description = InterfaceText.Literal(article.Meta.Description),
                TextLanguage = article.Language,
                Parent = parent,
                ShortTitle = InterfaceText.Literal(rule.Code),
            };
    }

    /// <summary>The text of a rule below its title.</summary>
    private static Article ArticleOf(Rule rule, RuleBook book, Language language, string id, string address)
    {
        var text = book.PageOf(rule, language);
        text = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();
        var body = Markdown.Parse(WithPages(text), MarkdownFormat.Pipeline);
        HeadingAnchors.Set(body);
        var meta = new FrontMatter
        {
            Title = $"{rule.Code} {rule.Name}", Description = InlineText.From(body.OfType<ParagraphBlock>().FirstOrDefault()?.Inline), Order = 0, Updated = null, Aliases = [], AllowHtml = false, Contents = false, Each = null,
        };
        return new Article(id, RuleBook.LanguageOfPages(language), $"{address}{rule.Code}/", meta, new SourceText(RuleBook.FileOf(rule, language), text), 0, body);

        string WithPages(string markdown) => book.All.Aggregate(markdown, (all, other) =>
            all.Replace($"]({other.Code}.md)", $"](page:{id[..id.LastIndexOf('/')]}/{other.Code})", StringComparison.Ordinal));
    }
}

/// <summary>The page of a rule.</summary>
/// <param name="Article">What it means, an example, the fix and the reason.</param>
/// <param name="IsError">False for a warning, which does not stop a build.</param>
/// <param name="OtherLanguage">The language of the text where it is not the page's: the page is not translated.</param>
public sealed record RuleView(Article Article, string Code, string Name, bool IsError, string? OtherLanguage);
