using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Scripts;

/// <summary>
/// Data for the scripts of the theme, as a script of its own: the one form that browsers load also from a disk. It calls
/// <c>receiveData</c> with its name and value.
/// </summary>
/// <param name="Name">Name of the asset: <c>prices.js</c>.</param>
/// <param name="Text">The script.</param>
public sealed record DataScript(string Name, string Text)
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The data of one language, which its pages load under the name that all languages share.</summary>
    /// <param name="name">Name without language and extension: <c>search</c> for <c>search.fi.js</c>.</param>
    public static DataScript From(string name, Language language, Action<Utf8JsonWriter> write) =>
        From(name, write) with { Name = $"{name}.{language}.js" };

    /// <param name="name">Name without extension: <c>prices</c>.</param>
    /// <param name="write">Writes the value.</param>
    public static DataScript From(string name, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> value = new();
        using (var json = new Utf8JsonWriter(value, Format))
        {
            write(json);
        }

        return new DataScript(name + ".js", $"receiveData('{name}',{Encoding.UTF8.GetString(value.WrittenSpan)});\n");
    }
}
