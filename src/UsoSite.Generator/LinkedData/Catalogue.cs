using System.Text.Json.Nodes;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Settings;

namespace UsoSite.Generator.LinkedData;

/// <summary>The published tables as a catalogue in the words of DCAT-AP, for portals of open data to harvest.</summary>
internal sealed class Catalogue(PublishedData data, SiteSettings settings, string? period)
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <summary>The prefixes of the names.</summary>
    public static readonly IReadOnlyList<(string Prefix, string Namespace)> Prefixes =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private string Page(string anchor) => settings.Absolute("/data/") + "#" + anchor;

    public JsonObject Whole() => Node("dcat:Catalog", Page("catalogue"),
        ("dct:title", Texts(data.Title)),
        ("dct:description", Texts(data.Package.Description.IsEmpty ? data.Title : data.Package.Description)),
        ("dct:publisher", Publisher()),
        ("dct:language", Languages()),
        ("foaf:homepage", Link(data.Home)),
        ("dct:modified", Day(data.Modified)),
        ("dcat:dataset", new JsonArray([.. data.Tables.Select(DataSet)])));

    private JsonNode DataSet(PublishedTable table) => Node("dcat:Dataset", Page(table.Name),
        ("dct:title", Texts(table.Schema.Title.IsEmpty ? new LocalText(table.Name, "", "") : table.Schema.Title)),
        ("dct:description", Texts(table.Schema.Description.IsEmpty ? new LocalText(table.Name, "", "") : table.Schema.Description)),
        ("dct:identifier", table.Name),
        ("dct:publisher", Publisher()),
        ("dct:language", Languages()),
        ("dcat:theme", period is null ? null : Link(Authority + "data-theme/GOVE")),
        ("dct:spatial", period is null ? null : Link(Authority + "country/FIN")),
        ("dct:temporal", Period()),
        ("dct:modified", Day(data.Modified)),
        ("dcat:version", data.Version),
        ("dcat:distribution", new JsonArray(
        [
            File(table, DownloadPaths.Csv(table.Schema), "CSV", "text/csv"),
            .. data.Forms.HasFlag(DataForms.Json) ? [File(table, DownloadPaths.Json(table.Schema), "JSON", "application/json")] : Array.Empty<JsonNode>(),
        ])));

    private JsonNode File(PublishedTable table, string path, string format, string type) => Node("dcat:Distribution", settings.Absolute("/" + path),
        ("dcat:accessURL", Link(settings.Absolute("/" + path))),
        ("dcat:downloadURL", Link(settings.Absolute("/" + path))),
        ("dct:format", Link(Authority + "file-type/" + format)),
        ("dcat:mediaType", Link("http://www.iana.org/assignments/media-types/" + type)),
        ("dct:license", table.Licence is { } licence ? Node("dct:LicenseDocument", null, ("dct:title", licence)) : null));

    private JsonObject Publisher() => Node("foaf:Agent", Page("publisher"), ("foaf:name", Texts(settings.Title)));

    private JsonNode? Period() => period?.Split('/') is [var start, var end]
        ? Node("dct:PeriodOfTime", null, ("dcat:startDate", Day(start)), ("dcat:endDate", Day(end)))
        : null;

    private JsonArray Languages() => new([.. settings.Languages.Select(language => Link(Authority + "language/" + language.Name("FIN", "SWE", "ENG")))]);

    private JsonArray Texts(LocalText text) => new(
    [
        .. settings.Languages.Where(language => !text.FallsBackIn(language))
            .Select(language => (JsonNode)new JsonObject { ["@value"] = text.In(language), ["@language"] = language.Code }),
    ]);

    private static JsonNode? Day(string? day) => day is null ? null : new JsonObject { ["@value"] = day, ["@type"] = "xsd:date" };

    private static JsonObject Link(string address) => new() { ["@id"] = address };

    private static JsonObject Node(string type, string? id, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        JsonObject node = [];
        if (id is not null)
        {
            node["@id"] = id;
        }

        node["@type"] = type;
        foreach (var (name, value) in properties)
        {
            if (value is not null)
            {
                node[name] = value;
            }
        }

        return node;
    }
}
