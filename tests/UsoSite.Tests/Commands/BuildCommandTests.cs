namespace UsoSite.Tests.Commands;

public sealed class BuildCommandTests
{
    [Fact]
    public void PublishesTheSiteAndSaysSoInTheLastLine()
    {
        using var site = new SiteCopy();

        var run = Uso.RunAsProcess(site.Root, "build");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^[\d,]+ pages, [\d,]+ files \([\d,]+ changed, 0 removed\), [\d.]+ MB, 0 warnings, [\d.]+ s$", run.LastLine);
        Assert.True(File.Exists(Path.Combine(site.Output, "kunnat", "kajaani", "index.html")));
    }

    [Fact]
    public void ASecondBuildChangesNoFile()
    {
        using var site = new SmallSite();
        Uso.Run(site.Root, "build");
        var before = site.Published();

        var run = Uso.Run(site.Root, "build");

        Assert.StartsWith("Nothing has changed since the last build: ", run.LastLine, StringComparison.Ordinal);
        Assert.Equal(before, site.Published());
    }

    [Fact]
    public void OtherInputsThatGiveTheSameSiteChangeNothingButWhatIsSaidOfThem()
    {
        using var site = new SmallSite();
        Uso.Run(site.Root, "build");
        var before = site.Published();
        site.Replace("site.yml", "theme: golden", "theme:  golden");

        var run = Uso.Run(site.Root, "build");

        Assert.Contains("(1 changed, 0 removed)", run.LastLine, StringComparison.Ordinal);
        Assert.Equal([".uso-files", "build.json"], site.Published().Except(before).Select(file => file.Key).Order());
    }

    [Fact]
    public void ADamagedFileIsMended()
    {
        using var site = new SmallSite();
        Uso.Run(site.Root, "build");
        var before = site.Published();
        File.AppendAllText(Path.Combine(site.Output, "404.html"), "x");

        var run = Uso.Run(site.Root, "build");

        Assert.Contains("(1 changed, 0 removed)", run.LastLine, StringComparison.Ordinal);
        Assert.Equal(before, site.Published());
    }

    [Fact]
    public void TheSameDayGivesTheSameBytesInAnyFolderTimeZoneAndLocale()
    {
        using var here = new SiteCopy();
        using var there = new SiteCopy();

        Uso.RunAsProcess(here.Root, [("TZ", "Pacific/Auckland"), ("LC_ALL", "sv_FI.UTF-8")], "build", "--as-of", "2026-11-22");
        Uso.RunAsProcess(Path.GetTempPath(), [("TZ", "America/Anchorage"), ("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "1")],
            "build", "--root", there.Root, "--as-of", "2026-11-22");

        Assert.Equal(here.Published(), there.Published());
    }

    [Fact]
    public void AnErrorInTheDataLeavesTheOldSiteAsItWas()
    {
        using var site = new SmallSite();
        Uso.Run(site.Root, "build");
        var before = site.Published();
        site.Replace("data/fee_tiers.csv", "11000", "\"11,000\"");

        var run = Uso.Run(site.Root, "build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("data/fee_tiers.csv:3:22: error USO1004 wrong-type", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Nothing published: 1 error, 0 warnings", run.LastLine, StringComparison.Ordinal);
        Assert.Equal(before, site.Published());
    }

    [Fact]
    public void AForeignFileInTheOutputFolderIsRefused()
    {
        using var site = new SmallSite();
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(Path.Combine(site.Output, "notes.txt"), "mine");

        var run = Uso.Run(site.Root, "build");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("notes.txt", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Directory.EnumerateFileSystemEntries(site.Output).Select(Path.GetFileName));
    }

    [Fact]
    public void AFaultOfTheMachineIsSaidInOneLine()
    {
        using var site = new SmallSite();

        var run = Uso.Run(site.Root, "build", "--output", Path.Combine(site.Root, "site.yml", "output"));

        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("USO9002", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TheBaseAddressChangesOnlyAbsoluteAddresses()
    {
        using var site = new SiteCopy();

        Uso.Run(site.Root, "build", "--base-url", "https://www.example.org/uso");

        var page = File.ReadAllText(Path.Combine(site.Output, "kunnat", "kajaani", "index.html"));
        Assert.Contains("href=\"https://www.example.org/uso/kunnat/kajaani/\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/uso/kunnat/\"", File.ReadAllText(Path.Combine(site.Output, "404.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheThemeThatExtendsAnotherBuilds()
    {
        using var site = new SiteCopy();

        var run = Uso.Run(site.Root, "build", "--theme", "plain");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }
}
