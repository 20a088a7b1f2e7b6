namespace UsoSite.Network;

/// <summary>How the site meets the accessibility requirements, in a sentence whose subject is the site.</summary>
/// <param name="Status"><c>full</c>, <c>partial</c> or <c>none</c>.</param>
public sealed record AccessibilityStatusView(string Status)
{
    public static AccessibilityStatusView From(Network network) => new(network.Accessibility.Status);
}
