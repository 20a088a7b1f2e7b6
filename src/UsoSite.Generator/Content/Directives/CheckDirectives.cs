using Markdig.Syntax;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Checks the directives of every article against the catalogue and the data. One that is wrong shows nothing.</summary>
public sealed class CheckDirectives(DirectiveCatalogue catalogue) : IModule<IReadOnlyList<Article>, CheckedTables, IReadOnlyList<Article>>
{
    public IReadOnlyList<Article> Run(IReadOnlyList<Article> first, CheckedTables second, BuildContext context)
    {
        foreach (var article in first)
        {
            var check = new DirectiveCheck(article, catalogue, second, context.Diagnostics);
            foreach (var block in article.Body.Descendants<DirectiveBlock>())
            {
                check.Check(block.Directive, alone: true);
            }

            foreach (var inline in article.Body.Descendants<DirectiveInline>())
            {
                check.Check(inline, alone: false);
            }
        }

        return first;
    }
}
