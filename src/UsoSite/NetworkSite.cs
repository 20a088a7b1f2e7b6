using UsoSite.Generator;
using UsoSite.Generator.Additions;
using UsoSite.Generator.Changes;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Records;
using UsoSite.Generator.Settings;
using UsoSite.Network;

namespace UsoSite;

/// <summary>The generator together with what the network registers, or alone where <c>site.yml</c> says so.</summary>
internal static class NetworkSite
{
    /// <summary>What <c>subject</c> in <c>site.yml</c> may say: the network, as where it says nothing, or nothing but the site's own tables and articles.</summary>
    private static readonly string[] Subjects = ["network", "none"];

    private static readonly SiteExtension<SoundTables> Alone = new() { Records = new RecordTypes(), Model = (tables, _) => tables };

    public static IReadOnlyList<RuleBook> RuleBooks { get; } = [Rules.Book, NetworkExtension.Registrations.Rules];

    public static SiteBuild Plan(BuildOptions options)
    {
        var asked = options with { Subjects = Subjects };
        return IsAlone(options.Root) ? SiteBuild.Plan(asked, Alone) : SiteBuild.Plan(asked, NetworkExtension.Registrations);
    }

    /// <summary>What changed between the states of the site in two folders.</summary>
    public static Task<SiteChanges> Compare(string old, string now, DateOnly asOf, CancellationToken cancellation) => IsAlone(now)
        ? new CompareSites<SoundTables>(Alone, asOf).RunAsync(old, now, cancellation)
        : new CompareSites<Network.Network>(NetworkExtension.Registrations, asOf).RunAsync(old, now, cancellation);

    /// <summary>Checks the site as it will be with files that are not written yet.</summary>
    public static Task<BuildResult> CheckWith(IReadOnlyList<PlannedFile> files, string root, DateOnly asOf, CancellationToken cancellation) => IsAlone(root)
        ? new CheckAddition<SoundTables>(Alone, asOf).RunAsync(root, files, cancellation)
        : new CheckAddition<Network.Network>(NetworkExtension.Registrations, asOf).RunAsync(root, files, cancellation);

    private static bool IsAlone(string root) => EarlySettings.In(root).Subject == "none";
}
