using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Content.Directives;

/// <summary>A directive that articles can use; the theme's partial <c>directives/NAME</c> shows its view.</summary>
/// <param name="Name">As written between the braces.</param>
/// <param name="IsBlock">True where it stands alone in its paragraph, false where it stands in a sentence.</param>
/// <param name="ViewType">The type of its view.</param>
/// <param name="View">Makes the view of checked arguments.</param>
internal sealed record Directive(
    string Name, bool IsBlock, IReadOnlyList<DirectiveArgument> Arguments, Type ViewType, Func<DirectiveValues, Network, object> View)
{
    /// <summary>The table without a row of which there is nothing to show, or null.</summary>
    public string? Table { get; init; }

    /// <summary>The theme's template for the directive.</summary>
    public string Template => "partials/directives/" + Name;

    /// <summary>A directive that stands alone in its paragraph.</summary>
    public static Directive Block<T>(string name, IReadOnlyList<DirectiveArgument> arguments, Func<DirectiveValues, Network, T> view)
        where T : notnull => new(name, true, arguments, typeof(T), (values, network) => view(values, network));

    /// <summary>A directive that stands in a sentence.</summary>
    public static Directive Inline<T>(string name, IReadOnlyList<DirectiveArgument> arguments, Func<DirectiveValues, Network, T> view)
        where T : notnull => new(name, false, arguments, typeof(T), (values, network) => view(values, network));
}
