using System.Collections.Frozen;
using System.Text;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;

namespace UsoSite.Network;

/// <summary>
/// The description of the API for programs: an OpenAPI document and a JSON Schema of each shape. Both come from the files in <c>Api/</c>, where a
/// schema refers to another as <c>fee.json</c>.
/// </summary>
internal static class ApiDescription
{
    private const string Prefix = "api/schemas/";
    private const string Reference = "\"$ref\": \"";
    private const string End = ".json\"";

    private static readonly Lazy<FrozenDictionary<string, string>> Texts = new(() => typeof(ApiDescription).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("api/", StringComparison.Ordinal)).ToFrozenDictionary(name => name, Read, StringComparer.Ordinal));

    /// <summary>The names of the shapes, in order.</summary>
    public static IReadOnlyList<string> Schemas { get; } =
    [
        .. typeof(ApiDescription).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name)).Order(StringComparer.Ordinal),
    ];

    public static IEnumerable<OutputFile> Files(SiteSettings settings) =>
        Schemas.Select(name => OutputFile.Text(ApiPaths.Schema(name)[1..], Published(name, settings))).Append(OutputFile.Text(ApiPaths.OpenApi[1..], OpenApi(settings)));

    /// <summary>A schema with its own address, from which its references lead to the others.</summary>
    private static string Published(string name, SiteSettings settings) =>
        $"{{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": \"{settings.Absolute(ApiPaths.Schema(name))}\",{Body(name)[1..]}";

    private static string OpenApi(SiteSettings settings)
    {
        var schemas = string.Join(",\n", Schemas.Select(name => $"\"{name}\": {Body(name).TrimEnd()}"));
        return Within(Texts.Value["api/openapi.json"])
            .Replace("\"SCHEMAS\"", $"{{\n{Within(schemas)}\n}}", StringComparison.Ordinal)
            .Replace("\"BASE\"", $"\"{settings.Absolute("/").TrimEnd('/')}\"", StringComparison.Ordinal);
    }

    private static string Body(string name) => Texts.Value[$"{Prefix}{name}.json"];

    /// <summary>The same text with references that lead to the parts of one document.</summary>
    private static string Within(string text)
    {
        StringBuilder within = new(text.Length * 2);
        var rest = text.AsSpan();
        while (rest.IndexOf(Reference) is >= 0 and var at)
        {
            var start = at + Reference.Length;
            var length = rest[start..].IndexOf(End);
            within.Append(rest[..start]).Append("#/components/schemas/").Append(rest.Slice(start, length)).Append('"');
            rest = rest[(start + length + End.Length)..];
        }

        return within.Append(rest).ToString();
    }

    private static string Read(string name)
    {
        using StreamReader reader = new(typeof(ApiDescription).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
