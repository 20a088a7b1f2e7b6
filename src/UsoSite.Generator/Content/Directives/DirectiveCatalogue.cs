using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Rows;
using UsoSite.Generator.Pages.RulesOfSite;
using UsoSite.Generator.Pages.Tables;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Every directive that the articles of a site can use, in the order in which they are listed.</summary>
public sealed class DirectiveCatalogue(IEnumerable<Directive> directives)
{
    private readonly Dictionary<string, Directive> byName = directives.ToDictionary(directive => directive.Name, StringComparer.Ordinal);

    public IEnumerable<Directive> All => byName.Values;

    public IEnumerable<string> Names => byName.Keys;

    public Directive? Find(string name) => byName.GetValueOrDefault(name);
}

/// <summary>A directive that shows something of the page that it is on.</summary>
/// <param name="View">Makes the view of checked arguments.</param>
internal sealed record PageDirective(
    string Name, bool IsBlock, IReadOnlyList<DirectiveArgument> Arguments, Type ViewType, Func<DirectiveValues, PageContext, object> View)
    : Directive(Name, IsBlock, Arguments, ViewType);

/// <summary>The directives that articles of every site can use.</summary>
internal static class GeneratorDirectives
{
    public static IReadOnlyList<Directive> All { get; } =
    [
        new PageDirective("table", true,
            [
                new("name", TableArguments.Table) { Unnamed = true },
                new("columns", TableArguments.Columns, false),
                new("where", TableArguments.Where, false),
                new("sort", TableArguments.Sort, false),
            ],
            typeof(TableRowsView), (values, page) => TableRowsView.From(TableQuery.From(values, page.Site.Data), page)),
        new PageDirective("table-columns", true, [new("name", TableArguments.Table) { Unnamed = true }], typeof(TableColumnsView),
            (values, page) => TableColumnsView.From(page.Site.Data.Package.Find(values.Text("name"))!)),
        new PageDirective("rules", true, [], typeof(RulesView), (_, page) => RulesView.From(page.Site)),
        new PageDirective("row", false, [new("column", ArgumentKind.ColumnOfRow) { Unnamed = true }], typeof(CellView), (values, page) => CellView.From(values.Text("column"), page)) { NeedsRow = true },
    ];
}
