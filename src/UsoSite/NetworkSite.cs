using UsoSite.Generator;
using UsoSite.Generator.Additions;
using UsoSite.Generator.Changes;
using UsoSite.Network;

namespace UsoSite;

/// <summary>The generator together with what the network registers.</summary>
internal static class NetworkSite
{
    public static IReadOnlyList<RuleBook> RuleBooks { get; } = [Rules.Book, NetworkExtension.Registrations.Rules];

    public static SiteBuild Plan(BuildOptions options) => SiteBuild.Plan(options, NetworkExtension.Registrations);

    /// <summary>What changed between the states of the site in two folders.</summary>
    public static Task<SiteChanges> Compare(string old, string now, DateOnly asOf, CancellationToken cancellation) =>
        new CompareSites<Network.Network>(NetworkExtension.Registrations, asOf).RunAsync(old, now, cancellation);

    /// <summary>Checks the site as it will be with files that are not written yet.</summary>
    public static Task<BuildResult> CheckWith(IReadOnlyList<PlannedFile> files, string root, DateOnly asOf, CancellationToken cancellation) =>
        new CheckAddition<Network.Network>(NetworkExtension.Registrations, asOf).RunAsync(root, files, cancellation);
}
