using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UsoSite.Generator.Publishing;

/// <summary>
/// <c>build.json</c> of a published site: what made it, of what, and the hash of every file, so that a copy anywhere can be compared with the
/// build. Equal inputs and days give equal bytes.
/// </summary>
/// <param name="Generator">Name and version of the program.</param>
/// <param name="Inputs">Hash of the site's own files, with the address and the theme that the build was asked for; 32 hexadecimal digits.</param>
/// <param name="AsOf">The day that the build was made for.</param>
/// <param name="Hash">How files were hashed.</param>
/// <param name="Files">The hash of each published file by its path; without this one.</param>
public sealed record BuildManifest(string Generator, string Inputs, DateOnly AsOf, string Hash, SortedDictionary<string, string> Files)
{
    public const string Name = "build.json";

    /// <summary>Tells damaged files and old ones, not those of an attacker, who could write this list anew.</summary>
    private const string Xxh128 = "xxh128";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>The list of a copy of a site; null where the bytes are no such list.</summary>
    public static BuildManifest? Read(byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize(content, ManifestJson.Default.BuildManifest) is { Hash: Xxh128, Files: not null } read
                ? read with { Files = new(read.Files, StringComparer.Ordinal) }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <param name="files">In the order of their paths.</param>
    internal static byte[] Write(BuildIdentity build, IEnumerable<KeyValuePair<string, PublishedFile>> files)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartObject();
            json.WriteString("generator", build.Generator);
            json.WriteString("inputs", build.Inputs);
            json.WriteString("asOf", build.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("hash", Xxh128);
            json.WriteStartObject("files");
            foreach (var (path, file) in files)
            {
                json.WriteString(path, file.Hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. bytes.ToArray(), .. "\n"u8];
    }
}

/// <summary>What one build is told from others by, wherever it runs.</summary>
/// <inheritdoc cref="BuildManifest" path="/param"/>
public sealed record BuildIdentity(string Generator, string Inputs, DateOnly AsOf);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(BuildManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
