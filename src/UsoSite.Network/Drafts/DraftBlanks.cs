namespace UsoSite.Network;

/// <summary>What a draft leaves for the municipality to fill in, since no public source can know it.</summary>
public static class DraftBlanks
{
    private static readonly string[] Before = ["case-number", "body", "preparer", "presenter", "effects"];

    private static readonly string[] Fees = ["annual", "total"];

    private static readonly string[] After = ["account", "reasons", "statute", "delegation"];

    /// <summary>In the order of the text; the fee is among them where the sources do not give it.</summary>
    public static IReadOnlyList<string> For(FeeView fee) => fee.Annual is null ? [.. Before, .. Fees, .. After] : [.. Before, .. After];
}
