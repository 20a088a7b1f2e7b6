using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace UsoSite.Generator.LinkedData;

/// <summary>What a page tells programs of its subject in the words of schema.org.</summary>
internal static class PageGraph
{
    /// <summary>Letters stay as they are; what could end the element that holds the text does not.</summary>
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text of the element; null for a page that has nothing to tell.</summary>
    /// <param name="trail">The pages above it and itself, with full addresses.</param>
    /// <param name="things">What the page is about.</param>
    public static string? Of(IReadOnlyList<(string Title, string Address)> trail, IReadOnlyList<JsonObject> things)
    {
        if (trail.Count < 2 && things.Count == 0)
        {
            return null;
        }

        using MemoryStream text = new();
        using (Utf8JsonWriter json = new(text, Format))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (trail.Count > 1)
            {
                WriteTrail(json, trail);
            }

            foreach (var thing in things)
            {
                thing.WriteTo(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    private static void WriteTrail(Utf8JsonWriter json, IReadOnlyList<(string Title, string Address)> trail)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < trail.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", trail[i].Title);
            json.WriteString("item", trail[i].Address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
