using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>Writes problems for programs: one JSON object with counts and a list.</summary>
internal static class ProblemJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter writer, BuildResult result, string language)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", result.Errors);
            json.WriteNumber("warnings", result.Warnings);
            json.WriteStartArray("problems");
            foreach (var problem in result.Problems)
            {
                Write(json, problem, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Diagnostic problem, string language)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Rule.Code);
        json.WriteString("rule", problem.Rule.Name);
        json.WriteString("severity", problem.Rule.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("file", problem.At.File);
        json.WriteNumber("line", problem.At.Line);
        json.WriteNumber("column", problem.At.Column);
        json.WriteString("key", problem.Key);
        json.WriteString("value", problem.Value);
        json.WriteString("message", problem.Message.In(language));
        json.WriteString("cure", problem.Help?.In(language));
        json.WriteString("nearest", problem.Nearest);
        json.WriteString("related", problem.Related?.ToString());
        json.WriteEndObject();
    }
}
