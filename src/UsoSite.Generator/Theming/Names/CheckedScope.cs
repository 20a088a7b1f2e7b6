namespace UsoSite.Generator.Theming.Names;

/// <summary>What the names at a place in a template are checked against.</summary>
/// <param name="View">What the template shows there.</param>
/// <param name="Root">What the layout shows that the template is part of.</param>
/// <param name="Outer">The place around a block of each or with; null outside of them.</param>
internal sealed record CheckedScope(Template Template, ViewType View, ViewType Root, CheckedScope? Outer)
{
    /// <summary>The inside of a block.</summary>
    public CheckedScope Within(ViewType view) => this with { View = view, Outer = this };

    /// <summary>The view that so many <c>../</c> lead to; null where they lead out of the template.</summary>
    public ViewType? Above(int steps) => steps == 0 ? View : Outer?.Above(steps - 1);
}
