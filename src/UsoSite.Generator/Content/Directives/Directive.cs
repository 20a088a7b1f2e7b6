using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Content.Directives;

/// <summary>A directive that articles can use; the theme's partial <c>directives/NAME</c> shows its view.</summary>
/// <param name="Name">As written between the braces.</param>
/// <param name="IsBlock">True where it stands alone in its paragraph, false where it stands in a sentence.</param>
/// <param name="View">Makes the view of checked arguments.</param>
internal sealed record Directive(
    string Name, bool IsBlock, IReadOnlyList<DirectiveArgument> Arguments, Func<DirectiveValues, Network, object> View);
