using System.Text.Json;
using UsoSite.Generator;
using UsoSite.Pipelines;
using UsoSite.Reporting;

namespace UsoSite.Tests.Reporting;

public sealed class ProblemJsonTests
{
    [Fact]
    public void AProblemHasEveryKeyAlsoWhereTheValueIsMissing()
    {
        var problem = Written(new Diagnostic(new Rule("USO1001", "a-rule", Severity.Warning), SourceSpan.WholeFile("data/ä.csv"), new("Fact", "Asia")));

        Assert.Equal(
            ["code", "rule", "severity", "file", "line", "column", "key", "value", "message", "fix", "cure", "nearest", "related"],
            problem.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("warning", "data/ä.csv", 0, "Asia"), (
            problem.GetProperty("severity").GetString(), problem.GetProperty("file").GetString(),
            problem.GetProperty("line").GetInt32(), problem.GetProperty("message").GetString()));
        Assert.Equal(JsonValueKind.Null, problem.GetProperty("nearest").ValueKind);
    }

    private static JsonElement Written(Diagnostic problem)
    {
        using StringWriter stream = new();
        ProblemJson.Write(stream, new BuildResult([problem], Succeeded: true, [], null), "fi");
        using var json = JsonDocument.Parse(stream.ToString());
        Assert.Equal((0, 1), (json.RootElement.GetProperty("errors").GetInt32(), json.RootElement.GetProperty("warnings").GetInt32()));
        return json.RootElement.GetProperty("problems")[0].Clone();
    }
}
