using System.Diagnostics;

namespace UsoSite.Network.Tests;

/// <summary>What an earlier build left, and what grows faster than the site does.</summary>
public sealed class InterruptedBuilds
{
    [Fact]
    public void ASiteThatWasSetAsideComesBackThoughNothingCanBePublished()
    {
        using var site = TestSite.Small();
        site.Build();
        Directory.Move(site.Output, Path.Combine(site.Root, ".output.uso-old"));
        site.Write("content/fi/rikki.md", "Ei esittelylohkoa.\n");

        Assert.False(site.Build().Succeeded);

        Assert.True(File.Exists(Path.Combine(site.Output, "index.html")));
    }

    [Fact]
    public void OfTwoSitesThatWereSetAsideTheLaterComesBack()
    {
        using var site = TestSite.Small();
        site.Build();
        Directory.Move(site.Output, Path.Combine(site.Root, ".output.uso-old-2"));
        site.Write(".output.uso-old/index.html", "vanha");

        site.Build();

        Assert.NotEqual("vanha", site.ReadOutput("index.html"));
        Assert.Empty(Directory.EnumerateDirectories(site.Root, ".output*"));
    }

    [Fact]
    public void TwoThousandTablesInAnArticleAreNoBomb()
    {
        using var site = TestSite.Small();
        site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\n" + string.Concat(Enumerable.Repeat("| a | b |\n|---|---|\n| 1 | 2 |\n\n", 2_000)));
        var watch = Stopwatch.StartNew();

        Assert.Empty(site.Build().Problems);

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
        Assert.Contains("taulukko-2000", site.ReadOutput("koe/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void ALongBlockOfCodeIsNoParagraph()
    {
        using var site = TestSite.Small();
        site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\nAlku.\n```js\n" + string.Concat(Enumerable.Repeat("koodi();\n", 5_000)) + "```\nLoppu.\n");

        Assert.Empty(site.Build().Problems);
    }

    /// <summary>Each has the menu of its section: of a folder with ten thousand articles, all views together would be a hundred million links.</summary>
    [Fact]
    public void ViewsOfArticlesAreNotInMemoryTogether()
    {
        using var site = TestSite.Small();

        Assert.All(site.Build().Pages.Where(page => page.Layout == "article"), page => Assert.NotSame(page.View.Make(), page.View.Make()));
    }
}
