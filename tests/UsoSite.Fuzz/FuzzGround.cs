using UsoSite.Generator;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Records;
using UsoSite.Network;

namespace UsoSite.Fuzz;

/// <summary>A small sound site that inputs are put into.</summary>
/// <param name="Layers">Folders of the repository, with the folders of the site that they are laid into.</param>
/// <param name="Plan">Plans its build.</param>
/// <param name="HasMarkupOfItsOwn">True where only the pages of the other ground are compared with what its theme can make.</param>
internal sealed record FuzzGround(IReadOnlyList<(string From, string To)> Layers, Func<BuildOptions, SiteBuild> Plan, bool HasMarkupOfItsOwn = false)
{
    private static readonly SiteExtension<SoundTables> Alone = new() { Records = new RecordTypes(), Model = (tables, _) => tables };

    /// <summary>A site of nothing but tables and articles.</summary>
    public static FuzzGround Plain { get; } = new([("tests/UsoSite.Fuzz/site", "")], options => SiteBuild.Plan(options, Alone));

    /// <summary>A site of the network, whose tables mean something together.</summary>
    public static FuzzGround Network { get; } = new(
        [("themes/uso/strings", "themes/golden/strings"), ("tests/sites/base", ""), ("tests/sites/small-theme", "")], options => SiteBuild.Plan(options, NetworkExtension.Registrations), HasMarkupOfItsOwn: true);

    public void LayInto(string root)
    {
        foreach (var (from, to) in Layers)
        {
            var source = Path.Combine(Repository.Root, from);
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var place = Path.Combine(root, to, Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.Copy(file, place, overwrite: true);
            }
        }
    }
}
