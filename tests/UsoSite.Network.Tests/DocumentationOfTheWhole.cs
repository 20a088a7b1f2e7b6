using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests;

/// <summary>The overview for programmers names all that there is, and every shipped theme builds.</summary>
public sealed class DocumentationOfTheWhole
{
    private static readonly string Architecture = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));

    [Fact]
    public void NamesEveryPipeline() =>
        Assert.Empty(SiteBuild.Plan(new BuildOptions(Repository.Root, TestSite.Day), NetworkExtension.Registrations).Pipelines
            .Select(pipeline => pipeline.Name)
            .Where(name => !Regex.IsMatch(Architecture, $@"\b{name}\b")));

    [Fact]
    public void NamesEveryLayout() =>
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Repository.Root, "themes", "uso", "layouts"))
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !Architecture.Contains($"`{name}`", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task EveryThemeBuildsWithoutAnyProblem(string theme)
    {
        var result = await SiteBuild.Plan(new BuildOptions(Repository.Root, TestSite.Day) { Theme = theme }, NetworkExtension.Registrations).RunAsync();

        Assert.Equal("", ExpectedProblems.Of(result.Problems));
    }

    public static TheoryData<string> Themes() =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "themes")).Select(Path.GetFileName).OfType<string>().Where(name => name != "uso").Order(StringComparer.Ordinal)];
}
