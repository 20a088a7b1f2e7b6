namespace UsoSite.Generator.Tests.Sites;

/// <summary>Each folder of <c>tests/sites/valid</c> is the base site with something laid over it that must build without a problem.</summary>
public sealed class ValidSites
{
    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Sites, "valid")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void BuildAsKept(string name)
    {
        var layer = Path.Combine("valid", name);
        using var site = new TestSite("base", Path.Combine(layer, "site"));

        var result = site.Build();

        Assert.Equal("", ExpectedProblems.Of(result.Problems));
        Golden.MatchFolder(Path.Combine(Repository.Sites, layer, "expected"), site.Output);
    }
}
