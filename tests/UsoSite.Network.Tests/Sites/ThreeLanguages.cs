using UsoSite.Generator.Pages;

namespace UsoSite.Network.Tests;

/// <summary>
/// A site in Finnish, Swedish and English with nothing left untranslated: <c>tests/sites/three-languages</c>. The paths of all its files are
/// kept in <c>expected.files.txt</c>, and some files whole: in Swedish and English at least one page of each kind.
/// </summary>
public sealed class ThreeLanguages(ThreeLanguages.Fixture fixture) : IClassFixture<ThreeLanguages.Fixture>
{
    private const string Name = "three-languages";

    private static readonly string[] Languages = ["sv", "en"];

    [Fact]
    public void BuildsWithoutAnyProblem() => Assert.Equal("", ExpectedProblems.Of(fixture.Result.Problems));

    [Fact]
    public void HasTheFilesThatAreListed() =>
        Golden.MatchFile(Path.Combine(Repository.Sites, Name, "expected.files.txt"), string.Concat(fixture.Published.Files.Keys.Select(path => path + "\n")));

    [Fact]
    public void PublishesEveryKeptFileAsItIsKept()
    {
        fixture.Published.Match(fixture.Kept.Read(), some: true);
        fixture.Kept.MatchKinds(fixture.Result.Pages);
    }

    [Fact]
    public void APageOfEachKindIsKeptInSwedishAndInEnglish()
    {
        var kept = fixture.Kept.Read();
        var kinds = fixture.Result.Pages.GroupBy(page => (page.Language.Code, page.Layout)).Where(kind => Languages.Contains(kind.Key.Code)).ToArray();

        Assert.NotEmpty(kinds);
        Assert.Empty(kinds.Where(pages => !pages.Any(page => kept.ContainsKey(page.OutputPath))).Select(pages => pages.Key));
    }

    /// <summary>The site, built once for the class.</summary>
    public sealed class Fixture : IDisposable
    {
        private readonly TestSite site = new("base", Path.Combine(Name, "site"));

        public Fixture()
        {
            Result = site.Build();
            AssetHashes.RemoveFrom(site.Output);
            Published = new PublishedSite(Name, site.Output);
            if (Golden.Accepting)
            {
                var chosen = ToKeep().ToHashSet();
                Kept.Write(Published.Files.Where(file => chosen.Contains(file.Key)), Result.Pages);
            }
        }

        public BuildResult Result { get; }

        internal PublishedSite Published { get; }

        internal KeptFiles Kept { get; } = new(Name);

        public void Dispose() => site.Dispose();

        /// <summary>The longest page of each kind in each language, the files for download beside them, and what the search and the site map hold.</summary>
        private IEnumerable<string> ToKeep()
        {
            string[] pages =
            [
                .. Result.Pages.Where(page => Languages.Contains(page.Language.Code))
                    .GroupBy(page => (page.Language, page.Layout))
                    .Select(kind => kind.MaxBy(page => Published.Files[page.OutputPath].Length)!.OutputPath),
            ];
            var folders = pages.Select(Path.GetDirectoryName).ToHashSet();
            var downloads = Published.Files.Keys.Where(path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal));
            return [.. pages, .. downloads.Where(path => folders.Contains(Path.GetDirectoryName(path))), "sitemap.xml", "assets/search.sv.js", "assets/search.en.js"];
        }
    }
}
