namespace UsoSite.Tests.Diffs;

public sealed class LostPages
{
    [Fact]
    public void APageThatIsGoneIsAWarningAndInAStrictComparisonAnError()
    {
        using var history = new SiteHistory().Commit("before");
        history.Site.Delete("content/fi/liittyminen.md");

        var (usual, strict) = (history.Diff(), history.Diff("--strict"));

        Assert.Equal((0, 1), (usual.ExitCode, strict.ExitCode));
        Assert.Contains("/liittyminen/: warning: The page “joining” is gone", usual.Output, StringComparison.Ordinal);
        Assert.Contains("/liittyminen/: error: The page “joining” is gone", strict.Output, StringComparison.Ordinal);
        Assert.Contains("aliases: [/liittyminen/]", strict.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("address: /tietosuoja/", "address: /rekisteri/", 1)]
    [InlineData("address: /tietosuoja/", "address: /rekisteri/\naliases: [/tietosuoja/]", 0)]
    [InlineData("id: privacy", "id: register", 0)]
    public void AnAddressIsLostOnlyWhereNothingLeadsOn(string old, string now, int exitCode)
    {
        using var history = new SiteHistory().Commit("before");
        history.Site.Replace("content/fi/tietosuoja.md", old, now);

        Assert.Equal(exitCode, history.Diff("--strict").ExitCode);
    }

    [Fact]
    public void ADroppedAliasIsALostAddress()
    {
        using var history = new SiteHistory();
        history.Site.Replace("content/fi/tietosuoja.md", "address: /tietosuoja/", "address: /tietosuoja/\naliases: [/vanha/]");
        history.Commit("before");
        history.Site.Replace("content/fi/tietosuoja.md", "\naliases: [/vanha/]", "");

        var run = history.Diff("--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/vanha/: error: The old address no longer leads to the page “privacy”.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PagesOfTheDataCanBeLostToo()
    {
        using var history = new SiteHistory().Commit("before");
        history.Site
            .Replace("data/municipalities.csv", "005,Äijälä,Äijälä,Äijälä", "005,Uusila,Uusila,Uusila");

        var run = history.Diff("--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/kunnat/aijala/: error: The page “municipality/005” moved to /kunnat/uusila/", run.Output, StringComparison.Ordinal);
    }
}
