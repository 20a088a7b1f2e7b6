namespace UsoSite.Network.Tests;

/// <summary>Each folder of <c>tests/sites/invalid</c> is the base site with something wrong laid over it.</summary>
public sealed class InvalidSites
{
    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Sites, "invalid")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void AreRefusedWithPlaceFactAndCure(string name)
    {
        using var site = new TestSite("base", $"invalid/{name}");
        Directory.CreateDirectory(site.Output);

        var result = site.Build(options => options with { Strict = true });

        Assert.False(result.Succeeded);
        Assert.Empty(Directory.EnumerateFileSystemEntries(site.Output));
        Golden.MatchFile(
            Path.Combine(Repository.Sites, "invalid", name, ExpectedProblems.FileName), ExpectedProblems.Of(result.Problems));
    }

    [Fact]
    public void AreAtLeastSixty() => Assert.True(Cases().Count >= 60);
}
