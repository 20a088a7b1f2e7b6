using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using UsoSite.Generator.Content;
using UsoSite.Generator.Settings;
using YamlDotNet.RepresentationModel;

namespace UsoSite.Tests.Forges;

/// <summary>The JSON Schemas for editors know what the program knows, and the shipped files are as they say.</summary>
public sealed class SchemasForEditors
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    public static TheoryData<string, string> Shipped()
    {
        TheoryData<string, string> files = new() { { "site.json", "site.yml" } };
        foreach (var site in new[] { "", "examples/nature-trails/" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Uso.Repository, site, "content"), "*.md", SearchOption.AllDirectories))
            {
                files.Add("front-matter.json", Path.GetRelativePath(Uso.Repository, file).Replace('\\', '/'));
            }
        }

        files.Add("site.json", "examples/nature-trails/site.yml");
        return files;
    }

    [Fact]
    public void NameEveryKeyThatTheProgramReads()
    {
        Assert.Equal(SiteSettings(), KeysOf("site.json"));
        Assert.Equal(FrontMatterReader.Keys.Order(StringComparer.Ordinal), KeysOf("front-matter.json"));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void FitTheShippedFiles(string schema, string file) => Assert.True(Fits(schema, YamlOf(file)));

    [Theory]
    [InlineData("site.json", "title: T\nbase_url: example\nlanguages: [fi]\ntheme: uso")]
    [InlineData("site.json", "title: T\nbase_url: https://example.org\nlanguages: [sv]\ntheme: uso")]
    [InlineData("site.json", "title: T\nbase_url: https://example.org\nlanguages: [fi]\ntheme: uso\nsubject: nothing")]
    [InlineData("front-matter.json", "description: No title")]
    [InlineData("front-matter.json", "title: T\nlayout: product")]
    [InlineData("front-matter.json", "title: T\norder: first")]
    [InlineData("front-matter.json", "title: T\nadress: /a/")]
    public void RefuseWhatTheProgramRefuses(string schema, string yaml) => Assert.False(Fits(schema, yaml));

    [Fact]
    public void TheSettingsOfTheEditorNameThem()
    {
        using var settings = JsonDocument.Parse(Read(".vscode/settings.json"), WithComments);

        Assert.Equal(
            ["./schemas/site.json", "./schemas/front-matter.json"],
            settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(schema => schema.Name));
    }

    private static IEnumerable<string> SiteSettings() => ReadSettings.Keys.Order(StringComparer.Ordinal);

    private static IEnumerable<string> KeysOf(string schema) =>
        JsonNode.Parse(Read("schemas/" + schema))!["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal);

    private static bool Fits(string schema, string yaml)
    {
        YamlStream stream = new();
        stream.Load(new StringReader(yaml));
        var instance = JsonSerializer.SerializeToElement(NodeOf(stream.Documents[0].RootNode));
        return JsonSchema.FromText(Read("schemas/" + schema)).Evaluate(instance).IsValid;
    }

    private static string YamlOf(string file) => file.EndsWith(".md", StringComparison.Ordinal) ? Read(file).Split("---\n", 3)[1] : Read(file);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Uso.Repository, file));

    /// <summary>YAML as JSON: plain words that are numbers, true or false are those.</summary>
    private static JsonNode? NodeOf(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, NodeOf(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(NodeOf)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } scalar when int.TryParse(scalar.Value, out var number) => number,
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };
}
