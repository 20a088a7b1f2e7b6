using System.Text.Json;
using AngleSharp.Html.Parser;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Network.Tests;

/// <summary>A site that publishes its tables in some forms alone has no other, and nothing that names another.</summary>
public sealed class ChosenForms
{
    public static TheoryData<string, string[]> Choices => new()
    {
        { "[]", [] },
        { "[excel, xlsx]", ["-excel.csv", ".xlsx"] },
        { "[json, jsonl, zip, sqlite, api]", [".json", ".jsonl", ".zip", ".sqlite"] },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void AreAllThatIsPublished(string forms, string[] endings)
    {
        using var site = SiteWith(forms);
        Assert.Equal("", ExpectedProblems.Of(site.Build().Problems));

        var files = SiteFiles.In(site.Output).Keys.Where(IsOfTables).Select(EndingOf).Distinct();
        Assert.Equal(endings.Append(".csv").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
        Assert.Equal(forms.Contains("api", StringComparison.Ordinal), Directory.Exists(Path.Combine(site.Output, "api")));
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void AreAllThatIsNamed(string forms, string[] endings)
    {
        using var site = SiteWith(forms);
        site.Build();

        Assert.Equal(endings.Append(".csv").Order(StringComparer.Ordinal), NamedIn(site).Select(EndingOf).Distinct().Order(StringComparer.Ordinal));
        Assert.All(NamedIn(site), file => Assert.True(File.Exists(Path.Combine(site.Output, file)), $"{file} is named, but not published."));
        var reading = new HtmlParser().ParseDocument(site.ReadOutput("tietoaineisto/index.html")).QuerySelector("#lukeminen")!.ParentElement!.TextContent;
        Assert.Equal(endings.Contains("-excel.csv"), reading.Contains("Excel", StringComparison.Ordinal));
        Assert.Equal(endings.Contains(".jsonl"), reading.Contains("JSON", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[csv]", "USO5003", "csv")]
    [InlineData("[xslx]", "USO5003", "xslx")]
    [InlineData("{ xlsx: true }", "USO5003", null)]
    public void OfNoFormThatThereIsAreRefused(string forms, string rule, string? value)
    {
        using var site = SiteWith(forms);

        var problem = Assert.Single(site.Check());
        Assert.Equal((rule, value), (problem.Rule.Code, problem.Value));
    }

    private static TestSite SiteWith(string forms)
    {
        var site = TestSite.Base().Replace("site.yml", "theme: golden", "theme: uso");
        return site.Write("site.yml", $"{site.Read("site.yml")}data_forms: {forms}\n");
    }

    /// <summary>What pages, the catalogue and the summary name of the tables, relative to the output folder.</summary>
    private static IEnumerable<string> NamedIn(TestSite site)
    {
        var page = new HtmlParser().ParseDocument(site.ReadOutput("tietoaineisto/index.html"));
        var linked = page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!.Replace("../", "", StringComparison.Ordinal));
        var told = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(block => TextsOf(JsonDocument.Parse(block.TextContent).RootElement));
        var listed = TextsOf(JsonDocument.Parse(site.ReadOutput("catalog.jsonld")).RootElement)
            .Concat(site.ReadOutput("llms.txt").Split('(', ')'));
        return linked.Concat(told.Concat(listed).Where(text => text.StartsWith("https://", StringComparison.Ordinal)).Select(text => new Uri(text).AbsolutePath.TrimStart('/')))
            .Where(IsOfTables).Distinct();
    }

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => TextsOf(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static bool IsOfTables(string file) => file.StartsWith("data/", StringComparison.Ordinal) && file != DataPackage.File;

    private static string EndingOf(string file) => file.EndsWith("-excel.csv", StringComparison.Ordinal) ? "-excel.csv" : Path.GetExtension(file);
}
