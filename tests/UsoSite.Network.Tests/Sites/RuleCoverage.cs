using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests;

/// <summary>Every rule that input can break is broken by a site of <c>tests/sites/invalid</c>.</summary>
public sealed partial class RuleCoverage
{
    /// <summary>Broken by links of the disk, which not every copy of a repository keeps; <see cref="StrayLinks"/> make them.</summary>
    private const string OfLinks = "USO5005";

    [Fact]
    public void EveryRuleHasACase()
    {
        var expected = Directory
            .EnumerateFiles(Path.Combine(Repository.Sites, "invalid"), ExpectedProblems.FileName, SearchOption.AllDirectories)
            .SelectMany(file => Problem().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        var without = AllRules.ByCode
            .Where(rule => !rule.Code.StartsWith("USO9", StringComparison.Ordinal) && rule.Code != OfLinks && !expected.Contains($"{rule.Code} {rule.Name}"));

        Assert.Empty(without.Select(rule => $"{rule.Code} {rule.Name}"));
    }

    [GeneratedRegex(@"^\S.*?: (?:error|warning) (USO\d{4} [\w-]+): ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Problem();
}
