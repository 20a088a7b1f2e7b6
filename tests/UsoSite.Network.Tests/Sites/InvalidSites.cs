namespace UsoSite.Network.Tests;

/// <summary>
/// Each folder of <c>tests/sites/invalid</c> is the base site with something wrong laid over it. The cases are in several classes
/// because the runner runs the cases of one class one after another, and classes side by side.
/// </summary>
public abstract class InvalidSites
{
    private static readonly string[] Folders = [.. Directory.EnumerateDirectories(Path.Combine(Repository.Sites, "invalid")).Order(StringComparer.Ordinal)];

    /// <summary>The cases that change nothing outside a folder of the site.</summary>
    protected static TheoryData<string> CasesOf(string folder) => CasesWhere(laid => laid.SequenceEqual([folder]));

    /// <summary>The cases that change settings, themes or several folders.</summary>
    protected static TheoryData<string> OtherCases() => CasesWhere(laid => !laid.SequenceEqual(["data"]) && !laid.SequenceEqual(["content"]));

    protected static void IsRefusedWithPlaceFactAndFix(string name)
    {
        var layer = $"invalid/{name}";
        using var site = Directory.Exists(Path.Combine(Repository.Sites, layer, "themes")) ? new TestSite("base", layer) : TestSite.Small(layer);
        Directory.CreateDirectory(site.Output);

        var result = site.Build(options => options with { Strict = true });

        Assert.False(result.Succeeded);
        Assert.Empty(Directory.EnumerateFileSystemEntries(site.Output));
        Golden.MatchFile(Path.Combine(Repository.Sites, layer, ExpectedProblems.FileName), ExpectedProblems.Of(result.Problems));
    }

    private static TheoryData<string> CasesWhere(Func<IEnumerable<string>, bool> changes) =>
        [.. Folders.Where(folder => changes(Laid(folder))).Select(Path.GetFileName).OfType<string>()];

    private static IEnumerable<string> Laid(string folder) => Directory.EnumerateFileSystemEntries(folder)
        .Select(Path.GetFileName).OfType<string>().Where(name => name != ExpectedProblems.FileName).Order(StringComparer.Ordinal);
}
