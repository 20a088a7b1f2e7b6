using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests;

/// <summary>Every rule that input can break is broken by a site of <c>tests/sites/invalid</c>.</summary>
public sealed partial class RuleCoverage
{
    /// <summary>Broken by links of the disk and named pipes, which not every copy of a repository keeps; <see cref="StrayLinks"/> make them.</summary>
    private static readonly string[] OfDisks = ["USO5005", "USO5007"];

    /// <summary>Broken only where the check asks other servers; tests of the command have a server of their own.</summary>
    private static readonly string[] OfServers = ["USO4009", "USO4010"];

    [Fact]
    public void EveryRuleHasACase()
    {
        var expected = Directory
            .EnumerateFiles(Path.Combine(Repository.Sites, "invalid"), ExpectedProblems.FileName, SearchOption.AllDirectories)
            .SelectMany(file => Problem().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        var without = AllRules.ByCode
            .Where(rule => !rule.Code.StartsWith("USO9", StringComparison.Ordinal) && !OfDisks.Contains(rule.Code) && !OfServers.Contains(rule.Code) && !expected.Contains($"{rule.Code} {rule.Name}"));

        Assert.Empty(without.Select(rule => $"{rule.Code} {rule.Name}"));
    }

    [GeneratedRegex(@"^\S.*?: (?:error|warning) (USO\d{4} [\w-]+): ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Problem();
}
