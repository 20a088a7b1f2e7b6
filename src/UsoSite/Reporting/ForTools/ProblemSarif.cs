using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using UsoSite.Generator;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Reporting.ForTools;

/// <summary>Writes problems as SARIF 2.1.0, for code scanning and editors.</summary>
internal static class ProblemSarif
{
    private const string Version = "2.1.0";

    /// <summary>The name by which SARIF knows the root of the repository.</summary>
    private const string Root = "%SRCROOT%";

    private static readonly SarifContext Context = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
    });

    public static void Write(TextWriter writer, BuildResult result, RepositoryPaths paths, string language) =>
        writer.WriteLine(JsonSerializer.Serialize(Log(result.Problems, paths, language), Context.SarifLog));

    private static SarifLog Log(IReadOnlyList<Diagnostic> problems, RepositoryPaths paths, string language)
    {
        Rule[] rules = [.. problems.Select(problem => problem.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        var version = typeof(ProblemSarif).Assembly.GetName().Version!.ToString(3);
        return new SarifLog(Version,
        [
            new SarifRun(
                new SarifTool(new SarifDriver("uso", version, version, [.. rules.Select(rule => RuleOf(rule, language))])),
                language,
                "utf16CodeUnits",
                [.. problems.Select(problem => ResultOf(problem, Array.IndexOf(rules, problem.Rule), paths, language))]),
        ]);
    }

    private static SarifRule RuleOf(Rule rule, string language)
    {
        var page = NetworkSite.RuleBooks.FirstOrDefault(book => book.All.Contains(rule))?.PageOf(rule, new Language(language)) ?? rule.Name;
        var summary = page.Split('\n').Skip(1).FirstOrDefault(line => line.Length > 0) ?? rule.Name;
        return new SarifRule(rule.Code, rule.Name, new SarifMessage(summary), new SarifHelp(page, page), new SarifConfiguration(LevelOf(rule)));
    }

    private static SarifResult ResultOf(Diagnostic problem, int rule, RepositoryPaths paths, string language)
    {
        var properties = new[] { ("key", problem.Key), ("value", problem.Value), ("fix", problem.Help?.In(language)), ("nearest", problem.Nearest) }
            .Where(property => property.Item2 is not null)
            .ToDictionary(property => property.Item1, property => property.Item2!);
        return new SarifResult(
            problem.Rule.Code,
            rule,
            LevelOf(problem.Rule),
            new SarifMessage(ProblemSentences.Of(problem, language, " ")),
            [LocationOf(problem.At, paths)],
            problem.Related is { } related ? [LocationOf(related, paths)] : null,
            new Dictionary<string, string> { ["usoProblem/v1"] = Fingerprint(problem) },
            properties.Count > 0 ? properties : null);
    }

    private static SarifLocation LocationOf(SourceSpan at, RepositoryPaths paths) => new(new SarifPhysicalLocation(
        new SarifArtifact(string.Join('/', paths.Of(at.File).Split('/').Select(Uri.EscapeDataString)), Root),
        at.Line > 0 ? new SarifRegion(at.Line, at.Column > 0 ? at.Column : null) : null));

    private static string Fingerprint(Diagnostic problem) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', problem.Rule.Code, problem.At.File, problem.Key, problem.Value))).AsSpan(0, 12));

    private static string LevelOf(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";
}
