using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests;

/// <summary>Every rule that input can break is broken by a site of <c>tests/sites/invalid</c>.</summary>
public sealed partial class RuleCoverage
{
    [Fact]
    public void EveryRuleHasACase()
    {
        var expected = Directory
            .EnumerateFiles(Path.Combine(Repository.Sites, "invalid"), ExpectedProblems.FileName, SearchOption.AllDirectories)
            .SelectMany(file => Problem().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        var without = AllRules.ByCode
            .Where(rule => !rule.Code.StartsWith("USO9", StringComparison.Ordinal) && !expected.Contains($"{rule.Code} {rule.Name}"));

        Assert.Empty(without.Select(rule => $"{rule.Code} {rule.Name}"));
    }

    [GeneratedRegex(@"^\S.*?: (?:error|warning) (USO\d{4} [\w-]+): ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Problem();
}
