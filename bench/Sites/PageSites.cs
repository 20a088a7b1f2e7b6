using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace UsoSite.Bench;

/// <summary>
/// A page, a draft and its text for each municipality from tables: <c>uso</c> from CSV, Hugo from front matter, Eleventy from one file of JSON.
/// </summary>
internal static class PageSites
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(int count, string folder)
    {
        var (uso, hugo, eleventy) = (Path.Combine(folder, "uso"), Path.Combine(folder, "hugo"), Path.Combine(folder, "eleventy"));
        GrownData.Write(count, uso);
        BenchTheme.Write(uso, "layouts/municipality.hbs", "layouts/draft.hbs");
        MunicipalityPage[] pages = [.. MunicipalityPage.All(uso)];
        WriteTemplates("hugo", hugo);
        foreach (var page in pages)
        {
            Folders.Write(Path.Combine(hugo, "content", "kunnat", page.Slug + ".md"), FrontMatter(page));
        }

        WriteTemplates("eleventy", eleventy);
        Folders.Write(Path.Combine(eleventy, "_data", "municipalities.json"), JsonSerializer.Serialize(pages, Format));
    }

    /// <summary>Copies the templates of a generator and the style sheet that all sites have.</summary>
    public static void WriteTemplates(string generator, string site)
    {
        Folders.Copy(Path.Combine(Folders.Templates, generator), site);
        Folders.CopyFile(Path.Combine(Folders.Templates, "bench.css"), Path.Combine(site, generator == "hugo" ? "static" : "", "bench.css"));
    }

    private static string FrontMatter(MunicipalityPage page)
    {
        var fields = JsonSerializer.SerializeToNode(page, Format)!.AsObject();
        fields.Remove("slug");
        fields.Insert(0, "title", page.Name);
        fields.Insert(1, "outputs", new JsonArray("HTML", "draft", "drafttext"));
        return fields.ToJsonString(Format) + "\n";
    }
}
