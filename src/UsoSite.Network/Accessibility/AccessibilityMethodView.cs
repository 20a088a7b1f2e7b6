namespace UsoSite.Network;

/// <summary>Who assessed the accessibility of the site.</summary>
/// <param name="Method"><c>self</c> or <c>external</c>.</param>
public sealed record AccessibilityMethodView(string Method)
{
    public static AccessibilityMethodView From(Network network) => new(network.Accessibility.Method);
}
