using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Rows;

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
        new PageDirective("row", false, [new("column", ArgumentKind.ColumnOfRow)], typeof(CellView), (values, page) => CellView.From(values.Text("column"), page)) { NeedsRow = true },
    ];
}
