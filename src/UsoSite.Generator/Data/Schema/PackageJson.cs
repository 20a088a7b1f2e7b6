using System.Text.Json;
using System.Text.Json.Serialization;

namespace UsoSite.Generator.Data.Schema;

/// <summary>
/// <c>datapackage.json</c> as it is written: the keys of the Data Package and Table Schema standards, and our own for further languages.
/// What the program does not read is here too, so that only keys which nobody knows are refused.
/// </summary>
internal sealed class PackageJson : DescribedPart
{
    public string? Profile { get; set; }

    public string? Name { get; set; }

    public string? Id { get; set; }

    public string? Version { get; set; }

    public string? Created { get; set; }

    /// <summary>Our own: the day on which the data was last changed.</summary>
    public string? Modified { get; set; }

    public string? Homepage { get; set; }

    public string? Image { get; set; }

    public object? Keywords { get; set; }

    public object? Licenses { get; set; }

    public object? Contributors { get; set; }

    public object? Sources { get; set; }

    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public List<ResourceJson?>? Resources { get; set; }
}

/// <summary>A part of the description: remembers the keys that no standard and no rule of ours has.</summary>
internal abstract class DescribedPart
{
    public string? Title { get; set; }

    [JsonPropertyName("title_sv")]
    public string? TitleSv { get; set; }

    [JsonPropertyName("title_en")]
    public string? TitleEn { get; set; }

    public string? Description { get; set; }

    [JsonPropertyName("description_sv")]
    public string? DescriptionSv { get; set; }

    [JsonPropertyName("description_en")]
    public string? DescriptionEn { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>A table.</summary>
internal sealed class ResourceJson : DescribedPart
{
    public string? Name { get; set; }

    public string? Path { get; set; }

    public string? Type { get; set; }

    public string? Profile { get; set; }

    public string? Format { get; set; }

    public string? Mediatype { get; set; }

    public string? Encoding { get; set; }

    public string? Homepage { get; set; }

    public object? Bytes { get; set; }

    public string? Hash { get; set; }

    public object? Dialect { get; set; }

    public object? Licenses { get; set; }

    public List<SourceJson?>? Sources { get; set; }

    public SchemaJson? Schema { get; set; }
}

/// <summary>A source of a table or a column: <c>name</c> is its id in the table <c>sources</c>.</summary>
internal sealed class SourceJson : DescribedPart
{
    public string? Name { get; set; }

    public string? Path { get; set; }

    public string? Email { get; set; }

    public string? Version { get; set; }
}

/// <summary>The columns and keys of a table.</summary>
internal sealed class SchemaJson : DescribedPart
{
    public List<FieldJson?>? Fields { get; set; }

    [JsonConverter(typeof(OneOrManyConverter))]
    public List<string>? PrimaryKey { get; set; }

    public List<ForeignKeyJson?>? ForeignKeys { get; set; }

    public object? UniqueKeys { get; set; }

    public object? FieldsMatch { get; set; }

    public object? MissingValues { get; set; }
}

/// <summary>A column.</summary>
internal sealed class FieldJson : DescribedPart
{
    public string? Name { get; set; }

    public string? Type { get; set; }

    public string? Format { get; set; }

    public object? Example { get; set; }

    public string? RdfType { get; set; }

    public string? Delimiter { get; set; }

    public string? ItemType { get; set; }

    public object? MissingValues { get; set; }

    public List<string>? TrueValues { get; set; }

    public List<string>? FalseValues { get; set; }

    public ConstraintsJson? Constraints { get; set; }

    /// <summary>Our own: the table whose ids the items of a list are.</summary>
    public string? References { get; set; }

    /// <summary>Our own: the sources of this column, where they are not those of the whole table.</summary>
    public List<SourceJson?>? Sources { get; set; }
}

/// <summary>What the cells of a column may contain.</summary>
internal sealed class ConstraintsJson : DescribedPart
{
    [JsonConverter(typeof(TruthConverter))]
    public object? Required { get; set; }

    [JsonConverter(typeof(NumberConverter))]
    public object? Minimum { get; set; }

    [JsonConverter(typeof(NumberConverter))]
    public object? Maximum { get; set; }

    public string? Pattern { get; set; }

    public List<string>? Enum { get; set; }
}

/// <summary>Columns whose values are keys of a table.</summary>
internal sealed class ForeignKeyJson : DescribedPart
{
    [JsonConverter(typeof(OneOrManyConverter))]
    public List<string>? Fields { get; set; }

    public ReferenceJson? Reference { get; set; }
}

/// <summary>The table that a key leads to; without a name it is the same table.</summary>
internal sealed class ReferenceJson : DescribedPart
{
    public string? Resource { get; set; }

    [JsonConverter(typeof(OneOrManyConverter))]
    public List<string>? Fields { get; set; }
}

/// <summary>A list of texts that the standard also allows to be written as one text.</summary>
internal sealed class OneOrManyConverter : JsonConverter<List<string>>
{
    public override List<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return [reader.GetString()!];
        }

        List<string> many = [];
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            many.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException());
        }

        return many;
    }

    public override void Write(Utf8JsonWriter writer, List<string> value, JsonSerializerOptions options) => throw new NotSupportedException();
}

/// <summary>
/// A number, as an object: the serializer's code for properties of value types is compiled anew at each start, for each type,
/// which takes longer than reading the file.
/// </summary>
internal sealed class NumberConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDouble() is var number && double.IsFinite(number) ? number : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw new NotSupportedException();
}

/// <summary>True or false, as an object; why, see <see cref="NumberConverter"/>.</summary>
internal sealed class TruthConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetBoolean();

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw new NotSupportedException();
}

/// <summary>How the description is read: no comments; a key that is there twice is found before.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PackageJson))]
internal sealed partial class PackageJsonContext : JsonSerializerContext;
