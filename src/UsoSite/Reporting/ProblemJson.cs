using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using UsoSite.Generator;

namespace UsoSite.Reporting;

/// <summary>Writes problems for programs: one JSON object with counts and a list.</summary>
internal static class ProblemJson
{
    private static readonly ProblemJsonContext Context = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });

    public static void Write(TextWriter writer, BuildResult result, string language) =>
        writer.WriteLine(JsonSerializer.Serialize(ProblemReport.From(result, language), Context.ProblemReport));
}

/// <summary>The problems of a site as <c>uso check --format json</c> gives them.</summary>
internal sealed record ProblemReport(int Errors, int Warnings, IReadOnlyList<ReportedProblem> Problems)
{
    public static ProblemReport From(BuildResult result, string language) =>
        new(result.Errors, result.Warnings, [.. result.Problems.Select(problem => ReportedProblem.From(problem, language))]);
}

/// <summary>How a <see cref="ProblemReport"/> is serialized; its code is generated at build time, so that none is made at run time.</summary>
[JsonSerializable(typeof(ProblemReport))]
internal sealed partial class ProblemJsonContext : JsonSerializerContext;
