using System.Text.Json;
using Json.Schema;
using UsoSite.Generator;
using UsoSite.Pipelines;
using UsoSite.Reporting.ForTools;

namespace UsoSite.Tests.Reporting;

public sealed class ProblemSarifTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromFile(Path.Combine(Uso.Repository, "tests", "UsoSite.Tests", "Reporting", "sarif-schema.json"));

    private static readonly Diagnostic Whole = Found.Problem("content/fi/ä b.md", 0, 0, Rules.UnknownTable);

    private static readonly Diagnostic Full = Found.Problem("data/a.csv", 5, 18) with
    {
        Key = "id=a", Value = "x", Nearest = "xy", Related = Places.At("data/b.csv", 2),
    };

    [Fact]
    public void FitsTheStandard()
    {
        Assert.True(IsValid(Log(Found.Result(Whole, Full))));
        Assert.True(IsValid(Log(Found.Result())));
    }

    [Fact]
    public void TheSchemaOfTheTestsRefusesWhatTheStandardDoes()
    {
        var log = Log(Found.Result(Full)).GetRawText();

        Assert.All(
            [("\"startLine\": 5", "\"startLine\": 0"), ("\"2.1.0\"", "\"2.0.0\""), ("\"level\": \"error\"", "\"level\": \"fatal\""), ("\"ruleId\"", "\"rule\"")],
            change => Assert.False(IsValid(JsonDocument.Parse(log.Replace(change.Item1, change.Item2, StringComparison.Ordinal)).RootElement)));
    }

    [Fact]
    public void APlaceIsARegionOfAnEscapedAddress()
    {
        var results = Log(Found.Result(Whole, Full)).GetProperty("runs")[0].GetProperty("results");

        var (whole, full) = (PlaceOf(results[0]), PlaceOf(results[1]));
        Assert.Equal("content/fi/%C3%A4%20b.md", whole.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(whole.TryGetProperty("region", out _));
        Assert.Equal((5, 18), (full.GetProperty("region").GetProperty("startLine").GetInt32(), full.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal(2, results[1].GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("Fact. Correct it. Did you mean “xy”?", results[1].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void EachResultNamesItsRuleWithItsPage()
    {
        var run = Log(Found.Result(Whole, Full)).GetProperty("runs")[0];

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal(["warning", "error"], run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("level").GetString()));
        Assert.StartsWith("# USO1007", rules[0].GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFingerprintStaysWhenLinesMove()
    {
        Assert.Equal(Fingerprint(Full), Fingerprint(Full with { At = Places.At("data/a.csv", 9) }));
        Assert.NotEqual(Fingerprint(Full), Fingerprint(Full with { Value = "y" }));
    }

    [Fact]
    public void TheCommandWritesIt()
    {
        using var site = new SmallSite();
        site.Replace("data/memberships.csv", ",2023-2024,", ",2025-2062,");

        var run = Uso.Run(site.Root, "check", "--format", "sarif", "--lang", "fi");

        using var log = JsonDocument.Parse(run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.True(IsValid(log.RootElement));
        Assert.Contains("ei ole taulukossa", run.Output, StringComparison.Ordinal);
        Assert.Equal("data/memberships.csv", PlaceOf(log.RootElement.GetProperty("runs")[0].GetProperty("results")[0]).GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    private static JsonElement PlaceOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static string Fingerprint(Diagnostic problem) =>
        Log(Found.Result(problem)).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("usoProblem/v1").GetString()!;

    private static JsonElement Log(BuildResult result)
    {
        using StringWriter stream = new();
        ProblemSarif.Write(stream, result, new RepositoryPaths("/site", null), "en");
        using var json = JsonDocument.Parse(stream.ToString());
        return json.RootElement.Clone();
    }

    private static bool IsValid(JsonElement log) => Schema.Evaluate(log, new EvaluationOptions { RequireFormatValidation = true }).IsValid;
}
