namespace UsoSite.Network.Tests;

/// <summary>Links of the disk that lead out of the site, round in a circle or nowhere are refused with their place; others are followed.</summary>
public sealed class StrayLinks
{
    public static TheoryData<string, string> Links() => new()
    {
        { "content/fi/ulkona.txt", "/etc/hostname" },
        { "content/fi/kansio", "/etc" },
        { "content/fi/kansio", "." },
        { "content/fi/kansio", "kansio" },
        { "content/fi/kansio", "../../content" },
        { "content/fi/asetukset.txt", "../../site.yml" },
        { "content/fi/kadonnut.md", "nowhere.md" },
        { "themes/golden/assets/x", "." },
        { "themes/golden/assets/x.txt", "/etc/hostname" },
        { "data/x.csv", "/etc/hostname" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void AreRefusedWithTheirPlace(string link, string target)
    {
        using var site = TestSite.Small();
        Link(site, link, target);

        var problem = Assert.Single(site.Check(), problem => problem.Rule == Rules.StrayLink);

        Assert.Equal(link, problem.At.File);
    }

    [Fact]
    public void LinksWithinTheSiteAreFollowed()
    {
        using var site = TestSite.Small();
        site.Write("content/fi/kuvat/a.txt", "Koe");
        Link(site, "content/fi/b.txt", "kuvat/a.txt");
        Link(site, "content/fi/samat", "kuvat");

        var result = site.Build();

        Assert.Empty(result.Problems);
        Assert.Equal("Koe", site.ReadOutput("media/fi/b.txt"));
        Assert.Equal("Koe", site.ReadOutput("media/fi/samat/a.txt"));
    }

    [Theory]
    [InlineData(".golden")]
    [InlineData("golden~")]
    [InlineData("linkki")]
    [InlineData("tyhja")]
    public void AHiddenThemeOrOneElsewhereIsNone(string name)
    {
        using var site = TestSite.Small();
        using var other = TestSite.Small();
        site.Write("themes/.golden/theme.yml", "name: x\n").Write("themes/golden~/theme.yml", "name: x\n").Write("themes/tyhja/readme.txt", "x");
        Link(site, "themes/linkki", Path.Combine(other.Root, "themes", "golden"));

        var problem = Assert.Single(site.Build(options => options with { Theme = name }).Problems, problem => problem.Rule == Rules.MissingTheme);

        Assert.Equal("The themes are: golden.", problem.Help?.En);
    }

    [Fact]
    public void AHiddenFolderBesideTheLanguagesIsNoLanguage()
    {
        using var site = TestSite.Small();
        site.Write("content/.de/a.md", "x").Write("content/de~/a.md", "x").Write("content/.a.md", "x").Write("content/de/a.md", "x");

        Assert.Equal(["content/de"], site.Check().Where(problem => problem.Rule == Rules.UnknownLanguageFolder).Select(problem => problem.At.File));
    }

    [Fact]
    public void HiddenFilesAndLocksAreLeftOutWithoutAWord()
    {
        using var site = TestSite.Small();
        site.Write("content/fi/.git/config", "x").Write("content/fi/.obsidian/app.json", "x").Write("content/fi/.luonnos.md", "x").Write("content/fi/~$a.docx", "x");
        Link(site, "content/fi/.#tietoa.md", "me@host.1234");

        var result = site.Build();

        Assert.Empty(result.Problems);
        Assert.False(Directory.Exists(Path.Combine(site.Output, "media")));
    }

    [Fact]
    public void AnArticleMayEndInCapitalLetters()
    {
        using var site = TestSite.Small();
        site.Write("content/fi/sivu.MD", "---\ntitle: Koe\n---\n\nTekstiä.\n");

        Assert.Empty(site.Build().Problems);

        Assert.True(File.Exists(Path.Combine(site.Output, "sivu", "index.html")));
    }

    [Theory]
    [InlineData("content/fi/putki.md")]
    [InlineData("content/fi/putki.png")]
    [InlineData("data/glossary.csv")]
    [InlineData("data/datapackage.json")]
    [InlineData("themes/golden/layouts/article.hbs")]
    [InlineData("themes/golden/assets/putki.css")]
    [InlineData("site.yml")]
    public async Task NamedPipesAreRefusedWithTheirPlaceAndNotWaitedFor(string place)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var site = TestSite.Small();
        var path = Path.Combine(site.Root, place);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        using (var made = System.Diagnostics.Process.Start("mkfifo", [path]))
        {
            await made.WaitForExitAsync();
        }

        var result = await Task.Run(() => site.Build()).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.False(result.Succeeded);
        Assert.Contains(result.Problems, problem => problem.Rule == Rules.NotAFile && problem.At.File == place);
    }

    private static void Link(TestSite site, string link, string target)
    {
        var place = Path.Combine(site.Root, link);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.CreateSymbolicLink(place, target);
    }
}
