using UsoSite.Generator;
using UsoSite.Network;

namespace UsoSite;

/// <summary>The generator together with what the network registers.</summary>
internal static class NetworkSite
{
    public static IReadOnlyList<RuleBook> RuleBooks { get; } = [Rules.Book, NetworkExtension.Registrations.Rules];

    public static SiteBuild Plan(BuildOptions options) => SiteBuild.Plan(options, NetworkExtension.Registrations);
}
