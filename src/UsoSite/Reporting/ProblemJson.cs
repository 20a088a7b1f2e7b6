using System.Text.Encodings.Web;
using System.Text.Json;
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
