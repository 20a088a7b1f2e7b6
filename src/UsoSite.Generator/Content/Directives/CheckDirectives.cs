using Markdig.Syntax;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Checks the directives of every article against the catalogue and the data.</summary>
public sealed class CheckDirectives : IModule<Article, TableSet, Article>
{
    public Task<IReadOnlyList<Article>> RunAsync(IReadOnlyList<Article> first, IReadOnlyList<TableSet> second, BuildContext context)
    {
        foreach (var article in first)
        {
            var check = new DirectiveCheck(article, second.Count > 0 ? second[0] : null, context.Diagnostics);
            foreach (var block in article.Body.Descendants<DirectiveBlock>())
            {
                check.Check(block.Directive, alone: true);
            }

            foreach (var inline in article.Body.Descendants<DirectiveInline>())
            {
                check.Check(inline, alone: false);
            }
        }

        return Task.FromResult(first);
    }
}
