using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;

namespace UsoSite.Generator.LinkedData;

/// <summary>Makes the catalogue in the two forms in which portals fetch it.</summary>
internal static class MakeCatalogue
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <param name="period">The days that the data is about, as <c>2015-01-01/2026-12-31</c>; null where the site does not say.</param>
    public static IReadOnlyList<OutputFile> From(PublishedData data, SiteSettings settings, string? period)
    {
        var whole = new Catalogue(data, settings, period).Whole();
        return [OutputFile.Text("catalog.ttl", Turtle.Of(whole)), OutputFile.Text("catalog.jsonld", Json(whole))];
    }

    private static string Json(JsonObject whole)
    {
        JsonObject context = [];
        foreach (var (prefix, name) in Catalogue.Prefixes)
        {
            context[prefix] = name;
        }

        whole.Insert(0, "@context", context);
        using MemoryStream text = new();
        using (Utf8JsonWriter json = new(text, Format))
        {
            whole.WriteTo(json);
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length) + "\n";
    }
}
