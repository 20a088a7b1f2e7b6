using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace UsoSite.Network.Tests;

/// <summary>Inputs that once ended the program, each of a kind that the sites of <c>tests/sites/invalid</c> are too small for.</summary>
public sealed class HostileInput
{
    private const string Article = "content/fi/koe.md";
    private const string Layout = "themes/golden/layouts/article.hbs";
    private const string Strings = "themes/golden/strings/fi.yml";
    private const int Many = 100_000;

    private static readonly Dictionary<string, (string Code, Action<TestSite> Change)> Inputs = new(StringComparer.Ordinal)
    {
        ["brackets in settings"] = ("USO5004", site => Append(site, "site.yml", "\nx: " + Times("[", Many))),
        ["lists in settings"] = ("USO5004", site => Append(site, "site.yml", "\nx:\n " + Times("- ", Many))),
        ["maps in strings"] = ("USO5004", site => Append(site, Strings, "\nzz: " + Times("{a: ", Many))),
        ["an alias of itself"] = ("USO3010", site => Append(site, Strings, "\nzz: &a {b: *a}\n")),
        ["nine levels of aliases"] = ("USO3010", site => Append(site, Strings, "\na0: &a0 x\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{Times($"*a{i - 1}, ", 9)}]\n")))),
        ["a control character by its number in settings"] = ("USO5003", site => site.Replace("site.yml", "title: Koeverkosto", "title: \"a\\u0001b\"")),
        ["a control character by its number in front matter"] = ("USO2001", site => site.Write(Article, "---\ntitle: \"Koe\\x0b\"\nupdated: 2026-01-01\n---\n\nTeksti.\n")),
        ["a control character by its number in strings"] = ("USO3010", site => Append(site, Strings, "\nzz: \"\\ufffe\"\n")),
        ["a control character by its number in the schema"] = ("USO1015", site => site.Replace("data/datapackage.json", "\"title\": \"Lähteet\"", "\"title\": \"L\\u0007\"")),
        ["half a character by its number in the schema"] = ("USO1015", site => site.Replace("data/datapackage.json", "\"title\": \"Lähteet\"", "\"title\": \"L\\udc00\"")),
        ["half a character by its number in a key of the schema"] = ("USO1015", site => site.Replace("data/datapackage.json", "\"title\": \"Lähteet\"", "\"t\\ud800\": \"Lähteet\"")),
        ["a control character in a table"] = ("USO1009", site => Append(site, "data/glossary.csv", "x,a\u0001b,,,,,\n")),
        ["a character that is none in a table"] = ("USO1009", site => site.Replace("data/changes.csv", "Ensimmäiset", "Ensi\uFFFFset")),
        ["a control character in an article"] = ("USO1009", site => Write(site, "Teksti\u001b[31m.")),
        ["a control character in a layout"] = ("USO1009", site => Append(site, Layout, "\u0002")),
        ["tags as keys of strings"] = ("USO3010", site => Append(site, Strings, "\nzz: {{name}}\n")),
        ["brackets in front matter"] = ("USO5004", site => site.Write(Article, $"---\ntitle: Koe\naliases: {Times("[", Many)}\n---\n")),
        ["brackets in an article"] = ("USO5004", site => Write(site, Times("[", Many))),
        ["quotations in an article"] = ("USO5004", site => Write(site, Times(">", Many))),
        ["emphasis in an article"] = ("USO5004", site => Write(site, Times("*a ", Many))),
        ["emphasis inside emphasis"] = ("USO5004", site => Write(site, "a " + Times("*", 3_000) + "b" + Times("*", 3_000))),
        ["a paragraph without an end"] = ("USO5004", site => Write(site, Times("rivi *a* b\n", 100_000))),
        ["a table without an end"] = ("USO5004", site => Write(site, "| a | b |\n|---|---|\n" + Times("| 1 | 2 |\n", 100_000))),
        ["lists in an article"] = ("USO5004", site => Write(site, string.Concat(Enumerable.Range(0, 400).Select(i => $"{Times("  ", i)}- a\n")))),
        ["blocks in a template"] = ("USO3007", site => Append(site, Layout, Times("{{#if page}}", Many) + Times("{{/if}}", Many))),
        ["branches in a template"] = ("USO3007", site => Append(site, Layout, "{{#if page}}" + Times("{{else if page}}", Many) + "{{/if}}")),
        ["calls in a template"] = ("USO3007", site => Append(site, Layout, "{{#if " + Times("(eq ", Many) + Times(")", Many) + "}}{{/if}}")),
        ["brackets in the schema"] = ("USO1015", site => site.Write("data/datapackage.json", Times("[", Many))),
        ["a table of another folder"] = ("USO1015", site => Schema(site, resource => resource["path"] = "../index.html")),
        ["a column with a slow pattern"] = ("USO5004", site =>
        {
            Schema(site, resource => resource["schema"]!["fields"]![1]!["constraints"] = JsonNode.Parse("""{ "required": true, "pattern": "^(([^x])+.)+[x]$" }"""));
            Append(site, "data/sources.csv", $"hidas,{Times("a", 60)},fi,,,,,,,,,\n");
        }),
        ["a table of one wrong line a hundred thousand times"] = ("USO5004", site => Append(site, "data/glossary.csv", Times("x\n", Many))),
        ["a table with a million columns"] = ("USO5004", site => site.Write("data/glossary.csv", Times("a,", 1_000_000))),
        ["a region without a name for an address"] = ("USO4005", site => site.Replace("data/regions.csv", "01,Pohjola", "01,???")),
        ["a bound that is too large for a number"] = ("USO1015", site => site.Replace("data/datapackage.json", "\"minimum\": 59", "\"minimum\": 1e999")),
        ["a number that is too large for one"] = ("USO1004", site => site.Replace("data/municipalities.csv", "63.5", Times("9", 400))),
        ["a large text"] = ("USO5004", site => Write(site, Times("Tekstiä. ", 400_000))),
        ["a long address"] = ("USO4005", site => site.Write(Article, $"---\ntitle: Koe\naddress: /{Times("a", 300)}/\n---\n")),
        ["an article that is a folder of a file's name"] = ("USO4006", site => site.Write("content/fi/kuva", "x").Write(Article, "---\ntitle: Koe\naddress: /media/fi/kuva/\n---\n")),
        ["a theme outside the site"] = ("USO3001", site => site.Replace("site.yml", "theme: golden", "theme: ../../golden")),
    };

    public static TheoryData<string> Names() => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsRefusedInTimeWithItsFileAndAFix(string name)
    {
        var (code, change) = Inputs[name];
        using var site = TestSite.Small();
        change(site);
        Directory.CreateDirectory(site.Output);
        var watch = Stopwatch.StartNew();

        var result = site.Build();

        Assert.False(result.Succeeded);
        Assert.Contains(code, result.Problems.Select(problem => problem.Rule.Code));
        Assert.DoesNotContain(result.Problems, problem => problem.Rule == Rules.InternalFault);
        Assert.All(result.Problems, problem => Assert.True(problem.At.File.Length > 0 && problem.Help is not null, problem.Message.En));
        Assert.Empty(Directory.EnumerateFileSystemEntries(site.Output));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), watch.Elapsed.ToString("c", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AHeadingRepeatedManyTimesTakesNoLongerThanOthers()
    {
        using var site = TestSite.Small();
        Write(site, Times("## Sama\n\n", 15_000) + "## Sama 7\n");
        var watch = Stopwatch.StartNew();

        Assert.Empty(site.Build().Problems);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString("c", CultureInfo.InvariantCulture));
        Assert.Contains("id=\"sama-15000\"", site.ReadOutput("koe/index.html"), StringComparison.Ordinal);
        Assert.Contains("id=\"sama-7-2\"", site.ReadOutput("koe/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void ANameThatGivesNoAddressIsToldAtItsRow()
    {
        using var site = TestSite.Small();
        site.Replace("data/regions.csv", "01,Pohjola", "01,???");

        Assert.All(site.Check(), problem => Assert.Equal("data/regions.csv:2:1", problem.At.ToString()));
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static void Append(TestSite site, string file, string text) => site.Write(file, site.Read(file) + text);

    private static void Write(TestSite site, string body) => site.Write(Article, $"---\ntitle: Koe\n---\n\n{body}\n");

    private static void Schema(TestSite site, Action<JsonNode> change)
    {
        var schema = JsonNode.Parse(site.Read("data/datapackage.json"))!;
        change(schema["resources"]!.AsArray().First(resource => (string?)resource!["name"] == "sources")!);
        site.Write("data/datapackage.json", schema.ToJsonString());
    }
}
