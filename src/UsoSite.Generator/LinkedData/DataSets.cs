using System.Text.Json.Nodes;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.OpenData;

namespace UsoSite.Generator.LinkedData;

/// <summary>Tells programs of the published tables: the whole, and each table as a part of it.</summary>
internal static class DataSets
{
    public static JsonObject Of(Site site, Language language)
    {
        var (settings, package) = (site.Settings, site.Data.Package);
        var page = settings.Absolute(OpenDataPage.Address(language));
        var set = Thing.Of("Dataset",
            ("@id", page),
            ("name", (package.Title.IsEmpty ? settings.Title : package.Title).In(language)),
            ("description", package.Description.IsEmpty ? settings.Title.In(language) : package.Description.In(language)),
            ("url", page),
            ("version", site.Data.Version),
            ("dateModified", package.Modified?.ToString("O")),
            ("inLanguage", language.Code),
            ("isAccessibleForFree", true),
            ("creator", Thing.Publisher(settings, language)),
            ("distribution", Downloads(
                (DataForms.Archive, DownloadPaths.Archive(package), "application/zip"),
                (DataForms.Workbook, DownloadPaths.Workbook(package), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                (DataForms.Database, DownloadPaths.Database(package), "application/vnd.sqlite3"))),
            ("hasPart", new JsonArray([.. package.Tables.Select(Part)])));
        foreach (var (name, value) in site.Coverage(language))
        {
            set[name] = value;
        }

        return set;

        JsonNode Part(TableSchema table)
        {
            var licence = TableOrigin.Of(table, site.Data.Rows(table.Name), site.Sources).Licences;
            return Thing.Of("Dataset",
                ("name", table.Title.IsEmpty ? table.Name : table.Title.In(language)),
                ("description", table.Description.IsEmpty ? table.Name : table.Description.In(language)),
                ("url", $"{page}#{table.Name}"),
                ("license", licence.Length == 0 ? null : licence),
                ("distribution", Downloads(
                    (DataForms.None, DownloadPaths.Csv(table), "text/csv"),
                    (DataForms.Json, DownloadPaths.Json(table), "application/json"),
                    (DataForms.JsonLines, DownloadPaths.JsonLines(table), "application/x-ndjson"))),
                ("variableMeasured", Figures(table) is { Count: > 0 } figures ? figures : null));
        }

        JsonArray Figures(TableSchema table) => new(
        [
            .. table.Fields.Where(field => field.Type is FieldType.Integer or FieldType.Number).Select(field => (JsonNode)Thing.Of("PropertyValue",
                ("name", field.Name), ("description", field.Title.IsEmpty ? null : field.Title.In(language)))),
        ]);

        JsonArray? Downloads(params (DataForms Form, string Path, string Type)[] forms) =>
            forms.Where(file => settings.DataForms.HasFlag(file.Form)).Select(file => Download(file.Path, file.Type)).ToArray() is { Length: > 0 } files ? new(files) : null;

        JsonNode Download(string path, string type) => Thing.Of("DataDownload", ("contentUrl", settings.Absolute("/" + path)), ("encodingFormat", type));
    }
}
