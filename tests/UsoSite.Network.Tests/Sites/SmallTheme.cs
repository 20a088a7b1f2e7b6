namespace UsoSite.Network.Tests;

/// <summary>The base site in the small theme is sound, so that an invalid site laid over it is refused for its own fault only.</summary>
public sealed class SmallTheme
{
    [Fact]
    public void BuildsTheBaseSiteWithoutAnyProblem()
    {
        using var site = TestSite.Small();

        var result = site.Build();

        Assert.Equal("", ExpectedProblems.Of(result.Problems));
        Assert.NotNull(result.Published);
    }
}
