using System.Text.Json;
using Json.Schema;

namespace UsoSite.Network.Tests;

/// <summary>The JSON Schemas of the API as a site publishes them.</summary>
internal sealed class ApiSchemas
{
    private readonly Dictionary<string, JsonSchema> schemas = [];

    /// <param name="output">The folder of the published site.</param>
    public ApiSchemas(string output)
    {
        Json.Schema.BuildOptions options = new() { SchemaRegistry = new SchemaRegistry() };
        foreach (var file in Directory.EnumerateFiles(Path.Combine(output, "api", "v1", "schemas")).OrderBy(file => file.EndsWith("-document.json", StringComparison.Ordinal)))
        {
            schemas[Path.GetFileNameWithoutExtension(file)] = JsonSchema.FromText(File.ReadAllText(file), options);
        }
    }

    public IReadOnlyCollection<string> Names => schemas.Keys;

    /// <summary>What is wrong with a document by one of the schemas; empty where nothing is.</summary>
    public string ProblemsOf(string json, string schema)
    {
        using var document = JsonDocument.Parse(json);
        var result = schemas[schema].Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid ? "" : string.Join("; ", (result.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Take(5)
            .Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}"));
    }

    /// <summary>The schema of a document of the API by its path below <c>api/v1</c>.</summary>
    public static string NameOf(string path) => path switch
    {
        _ when path.StartsWith("seasons/", StringComparison.Ordinal) => "season-document",
        _ when path.StartsWith("municipalities/", StringComparison.Ordinal) => "municipality-document",
        _ => Path.GetFileNameWithoutExtension(path) + "-document",
    };
}
