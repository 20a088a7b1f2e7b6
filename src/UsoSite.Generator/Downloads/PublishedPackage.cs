using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace UsoSite.Generator.Downloads;

/// <summary>
/// <c>datapackage.json</c> as published: what the site's own says, in the words of the Data Package standard alone, with what is known once the
/// tables are made: version, licences, sources, bytes and hashes.
/// </summary>
internal static class PublishedPackage
{
    private const string Standard = "https://datapackage.org/profiles/2.0/datapackage.json";

    private static readonly JsonWriterOptions Format = TableJson.Format with { Indented = true, NewLine = "\n" };

    /// <param name="csv">The canonical tables.</param>
    public static byte[] From(PublishedData data, IReadOnlyList<(PublishedTable Table, byte[] Content)> csv)
    {
        var package = JsonNode.Parse(data.Package.Text)!.AsObject();
        package.Remove("$schema");
        package.Insert(0, "$schema", Standard);
        package["version"] = data.Version;
        package["homepage"] ??= data.Home;
        foreach (var (table, content) in csv)
        {
            var resource = package["resources"]!.AsArray().First(resource => (string?)resource!["name"] == table.Name)!.AsObject();
            Describe(resource, table, content);
            foreach (var field in resource["schema"]!["fields"]!.AsArray())
            {
                PublishedField.Describe(field!.AsObject());
            }
        }

        ArrayBufferWriter<byte> bytes = new();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            package.WriteTo(json);
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void Describe(JsonObject resource, PublishedTable table, byte[] content)
    {
        resource["profile"] ??= "tabular-data-resource";
        resource["format"] ??= "csv";
        resource["mediatype"] ??= "text/csv";
        resource["encoding"] = "utf-8";
        resource["bytes"] = content.Length;
        resource["hash"] = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(content))}";
        if (resource["sources"] is not JsonArray { Count: > 0 } && table.Origin.All.Count > 0)
        {
            resource["sources"] = new JsonArray([.. table.Origin.All.Select(SourceOf)]);
        }
    }

    private static JsonObject SourceOf(Sources.Source source)
    {
        JsonObject made = new() { ["title"] = $"{source.TitleText}, {source.Publisher}", ["name"] = source.Id };
        if (source.Url.Length > 0)
        {
            made["path"] = source.Url;
        }

        return made;
    }
}
