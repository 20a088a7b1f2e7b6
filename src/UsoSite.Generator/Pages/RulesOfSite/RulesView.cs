using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages.RulesOfSite;

/// <summary>Every rule that the site is checked by, by code.</summary>
public sealed record RulesView(IReadOnlyList<RuleLinkView> Rules)
{
    internal static RulesView From(Site site) => new(
    [
        .. site.RuleBooks.SelectMany(book => book.All.Select(rule => new RuleLinkView(
            rule.Code, rule.Name, book.SummaryOf(rule), rule.Severity == Severity.Error, site.RulesBelow is { } above && site.Articles.Any(article => article.Id == above) ? $"{above}/{rule.Code}" : null)))
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ]);
}

/// <summary>A rule in a list.</summary>
/// <param name="Summary">What is wrong, in few words.</param>
/// <param name="IsError">False for a warning.</param>
/// <param name="Page">Id of its page; null where the site has none.</param>
public sealed record RuleLinkView(string Code, string Name, LocalText Summary, bool IsError, string? Page);
