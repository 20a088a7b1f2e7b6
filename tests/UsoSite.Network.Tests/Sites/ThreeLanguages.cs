using UsoSite.Generator.Pages;

namespace UsoSite.Network.Tests;

/// <summary>
/// A site in Finnish, Swedish and English with nothing left untranslated: <c>tests/sites/three-languages</c>. The paths of all its files are
/// kept in <c>expected.files.txt</c>, and whole files in <c>expected</c>: in Swedish and English at least one page of each kind.
/// </summary>
public sealed class ThreeLanguages : IClassFixture<ThreeLanguages.Fixture>
{
    private static readonly string Folder = Path.Combine(Repository.Sites, "three-languages");
    private static readonly string Expected = Path.Combine(Folder, "expected");
    private static readonly string[] Languages = ["sv", "en"];

    private readonly Fixture fixture;
    private readonly SortedDictionary<string, string> received;

    public ThreeLanguages(Fixture fixture)
    {
        this.fixture = fixture;
        received = SiteFiles.In(fixture.Site.Output);
        if (Golden.Accepting)
        {
            SiteFiles.Copy(received.Where(file => ToKeep().Contains(file.Key)), Expected);
        }
    }

    [Fact]
    public void BuildsWithoutAnyProblem() => Assert.Equal("", ExpectedProblems.Of(fixture.Result.Problems));

    [Fact]
    public void HasTheFilesThatAreListed() =>
        Golden.MatchFile(Path.Combine(Folder, "expected.files.txt"), string.Concat(received.Keys.Select(path => path + "\n")));

    [Fact]
    public void PublishesEveryKeptFileAsItIsKept() => Assert.All(SiteFiles.In(Expected), kept =>
    {
        Assert.True(received.TryGetValue(kept.Key, out var file), $"{kept.Key} is not published.");
        var (text, now) = (File.ReadAllText(kept.Value), File.ReadAllText(file));
        Assert.True(text == now, text == now ? "" : Golden.Difference(kept.Value, text, now) + SiteFiles.KeepReceived("three-languages", fixture.Site.Output));
    });

    [Fact]
    public void APageOfEachKindIsKeptInSwedishAndInEnglish()
    {
        var kept = SiteFiles.In(Expected);
        var kinds = fixture.Result.Pages.GroupBy(page => (page.Language.Code, page.Layout)).Where(kind => Languages.Contains(kind.Key.Code)).ToArray();

        Assert.NotEmpty(kinds);
        Assert.Empty(kinds.Where(pages => !pages.Any(page => kept.ContainsKey(page.OutputPath))).Select(pages => pages.Key));
    }

    /// <summary>The longest page of each kind in each language, the files for download beside them, and what the search and the site map hold.</summary>
    private IEnumerable<string> ToKeep()
    {
        string[] pages =
        [
            .. fixture.Result.Pages.Where(page => Languages.Contains(page.Language.Code))
                .GroupBy(page => (page.Language, page.Layout))
                .Select(kind => kind.MaxBy(page => new FileInfo(received[page.OutputPath]).Length)!.OutputPath),
        ];
        var folders = pages.Select(Path.GetDirectoryName).ToHashSet();
        var downloads = received.Keys.Where(path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal));
        return [.. pages, .. downloads.Where(path => folders.Contains(Path.GetDirectoryName(path))), "sitemap.xml", "assets/search.sv.js", "assets/search.en.js"];
    }

    /// <summary>The site, built once for the class.</summary>
    public sealed class Fixture : IDisposable
    {
        public Fixture()
        {
            Result = Site.Build();
            AssetHashes.RemoveFrom(Site.Output);
        }

        public BuildResult Result { get; }

        internal TestSite Site { get; } = new("base", "three-languages/site");

        public void Dispose() => Site.Dispose();
    }
}
