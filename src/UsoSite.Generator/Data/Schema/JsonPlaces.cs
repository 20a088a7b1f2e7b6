using System.Text;
using System.Text.Json;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data.Schema;

/// <summary>Finds where a key of a JSON file stands, by its path: <c>$.resources[3].schema.fields[0].type</c>.</summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<string, long> offsets = new(StringComparer.Ordinal);
    private readonly List<(string Key, long First, long Again)> repeated = [];
    private readonly List<long> unseen = [];
    private readonly SourceText source;
    private readonly byte[] bytes;

    /// <param name="source">A file that is valid JSON.</param>
    public JsonPlaces(SourceText source)
    {
        this.source = source;
        bytes = Encoding.UTF8.GetBytes(source.Text);
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        Value(ref reader, "$");
    }

    /// <summary>The place of a key, or of an item of a list; the file as a whole where there is no such path.</summary>
    public SourceSpan Of(string path) => offsets.TryGetValue(path, out var offset) ? At(offset) : SourceSpan.WholeFile(source.File);

    /// <summary>The keys that an object has more than once: each later one with the place of the first.</summary>
    public IEnumerable<(string Key, SourceSpan First, SourceSpan Again)> Repeated => repeated.Select(key => (key.Key, At(key.First), At(key.Again)));

    /// <summary>The texts that hold a character which cannot be seen, or half of one, by its number.</summary>
    public IEnumerable<SourceSpan> Unseen => unseen.Select(At);

    private SourceSpan At(long offset) => source.At(Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)offset)));

    private void Value(ref Utf8JsonReader reader, string path)
    {
        offsets.TryAdd(path, reader.TokenStartIndex);
        if (reader.TokenType == JsonTokenType.String)
        {
            Text(ref reader);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            Dictionary<string, long> own = new(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = Text(ref reader);
                if (!own.TryAdd(name, reader.TokenStartIndex))
                {
                    repeated.Add((name, own[name], reader.TokenStartIndex));
                }

                var key = $"{path}.{name}";
                offsets.TryAdd(key, reader.TokenStartIndex);
                reader.Read();
                Value(ref reader, key);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Value(ref reader, $"{path}[{i}]");
            }
        }
    }

    private string Text(ref Utf8JsonReader reader)
    {
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a character by its number is JSON, but no text.
            text = "\uFFFF";
        }

        if (UnseenCharacters.In(text) >= 0)
        {
            unseen.Add(reader.TokenStartIndex);
        }

        return text;
    }
}
