using Markdig.Syntax;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>Checks the directives of every article against the catalogue and the data.</summary>
public sealed class CheckArticles(TableSet? tables) : IModule<Article, Article>
{
    public Task<IReadOnlyList<Article>> RunAsync(IReadOnlyList<Article> inputs, BuildContext context)
    {
        foreach (var article in inputs)
        {
            var check = new CheckDirectives(article, tables, context.Diagnostics);
            foreach (var block in article.Body.Descendants<DirectiveBlock>())
            {
                check.Check(block.Directive, alone: true);
            }

            foreach (var inline in article.Body.Descendants<DirectiveInline>())
            {
                check.Check(inline, alone: false);
            }
        }

        return Task.FromResult(inputs);
    }
}
