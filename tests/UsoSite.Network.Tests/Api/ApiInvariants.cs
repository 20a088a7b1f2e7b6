using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace UsoSite.Network.Tests;

/// <summary>What the API must keep, whatever rows the tables have.</summary>
public abstract class ApiInvariants(BuiltSite fixture)
{
    private readonly ApiSchemas schemas = new(fixture.Output);

    private string Folder => Path.Combine(fixture.Output, "api", "v1");

    private IReadOnlyList<(string Path, string Text)> Documents =>
    [
        .. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Path.StartsWith("schemas/", StringComparison.Ordinal) && file.Path != "openapi.json"),
    ];

    [Fact]
    public void EveryDocumentFitsItsSchema()
    {
        var documents = Documents;

        Assert.Equal(fixture.Network.Seasons.Count + fixture.Network.Municipalities.Count + 7, documents.Count);
        Assert.Empty(documents.Select(document => (document.Path, Problems: schemas.ProblemsOf(document.Text, ApiSchemas.NameOf(document.Path))))
            .Where(document => document.Problems.Length > 0).Take(5).Select(document => $"{document.Path}: {document.Problems}"));
    }

    [Fact]
    public void SchemasRefuseWhatHasAnotherShape()
    {
        var document = JsonNode.Parse(fixture.Read("api/v1/fees.json"))!;
        document["seasons"]!.AsArray().First()!["state"] = "guessed";

        Assert.NotEqual("", schemas.ProblemsOf(document.ToJsonString(), "fees-document"));
        Assert.NotEqual("", schemas.ProblemsOf("{}", "revision-document"));
    }

    [Fact]
    public void TheDescriptionIsReadWithoutAnyWarning()
    {
        var result = OpenApiDocument.Parse(fixture.Read("api/v1/openapi.json"), "json");

        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, result.Diagnostic!.SpecificationVersion);
        Assert.Empty(result.Diagnostic.Errors.Concat(result.Diagnostic.Warnings).Select(problem => problem.ToString()));
        Assert.Equal(schemas.Names.Order(StringComparer.Ordinal), result.Document!.Components!.Schemas!.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheDescriptionHasThePathOfEveryDocumentAndNoOther()
    {
        var result = OpenApiDocument.Parse(fixture.Read("api/v1/openapi.json"), "json");
        var published = Documents.Select(document => document.Path switch
        {
            var path when path.StartsWith("seasons/", StringComparison.Ordinal) => "/api/v1/seasons/{id}.json",
            var path when path.StartsWith("municipalities/", StringComparison.Ordinal) => "/api/v1/municipalities/{code}.json",
            var path => "/api/v1/" + path,
        });

        Assert.Equal(published.Distinct().Order(StringComparer.Ordinal), result.Document!.Paths!.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryCitedSourceIsInTheListOfItsDocument() => Assert.Empty(Documents.Where(document => document.Path != "revision.json" && document.Path != "changes.json").SelectMany(document =>
    {
        using var json = JsonDocument.Parse(document.Text);
        var listed = json.RootElement.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()!).ToHashSet();
        var cited = Cited(json.RootElement).ToHashSet();
        return cited.SetEquals(listed) ? [] : new[] { $"{document.Path}: cited {string.Join(' ', cited.Except(listed))}, listed {string.Join(' ', listed.Except(cited))}" };
    }).Take(5));

    [Fact]
    public void FeesOfMunicipalitiesAreThoseOfThePages()
    {
        var network = fixture.Network;
        Assert.All(network.Municipalities, municipality =>
        {
            using var json = JsonDocument.Parse(fixture.Read(ApiPaths.Municipality(municipality.Code)[1..]));
            var seasons = json.RootElement.GetProperty("seasons").EnumerateArray().ToArray();
            Assert.Equal(network.Seasons.Reverse().Select(season => season.Id.Value), seasons.Select(season => season.GetProperty("season").GetString()));
            foreach (var (season, shown) in network.Seasons.Reverse().Zip(seasons))
            {
                var fee = network.FeeOf(municipality.Code, season);
                var own = shown.GetProperty("fee");
                Assert.Equal(FeeView.From(fee, network).State, own.GetProperty("state").GetString());
                Assert.Equal(fee.AnnualFee, own.GetProperty("eur_per_year").Deserialize<int?>());
                Assert.Equal(fee.SeasonFee, own.GetProperty("eur_per_season").Deserialize<int?>());
                Assert.Equal(fee.Sources, own.GetProperty("sources").Deserialize<string[]>()!);
                Assert.Equal(fee.AnnualFee is null, own.GetProperty("state").GetString() == "unknown");
            }
        });
    }

    [Fact]
    public void TheRevisionIsTheVersionThatPagesShow()
    {
        using var json = JsonDocument.Parse(fixture.Read("api/v1/revision.json"));
        var version = json.RootElement.GetProperty("version").GetString()!;

        Assert.StartsWith(version, json.RootElement.GetProperty("hash").GetString(), StringComparison.Ordinal);
        Assert.Contains(version, fixture.At("/").QuerySelector(".footer-page")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(fixture.ReadBytes("api/v1/revision.json").Length, 1, 200);
    }

    private static IEnumerable<string> Cited(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Cited),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(part =>
            (part.Name == "sources" || part.Name.EndsWith("_sources", StringComparison.Ordinal)) && part.Value.ValueKind == JsonValueKind.Array
                ? part.Value.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!)
                : Cited(part.Value)),
        _ => [],
    };
}
