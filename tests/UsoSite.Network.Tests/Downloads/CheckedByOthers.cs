using System.Text.Json;

namespace UsoSite.Network.Tests;

/// <summary>The shipped site's files for machines, checked by programs that were not written here, and its examples run as they stand.</summary>
[Collection(ShippedSite.Name)]
public sealed class CheckedByOthers(ShippedSite fixture)
{
    private static string Packages => NodePackages.Install(Repository.Root, "data");

    [FactWith("node")]
    public void TheTablesAreADataPackage()
    {
        var told = MachineProgram.OutputOf(Packages, "node", "check-package.cjs", Path.Combine(fixture.Output, "data", "datapackage.json"));

        var tables = SiteTables.Sound(fixture.Root).All.ToArray();
        Assert.StartsWith($"{tables.Length} tables, {tables.Sum(table => table.Rows.Count)} rows, 0 problems", told, StringComparison.Ordinal);
    }

    [FactWith("node")]
    public void TheCatalogueIsTheSameInBothFormsAndHasWhatItMust()
    {
        var told = MachineProgram.OutputOf(
            Packages, "node", "check-catalogue.cjs", Path.Combine(fixture.Output, "catalog.ttl"), Path.Combine(fixture.Output, "catalog.jsonld"));

        var tables = SiteTables.Sound(fixture.Root).All.Count();
        Assert.Equal($"1 catalogue, {tables} data sets, {tables * 2} files, 0 problems", told.TrimEnd());
    }

    [FactWith("node")]
    public void CitationsAreReadAlikeInBothForms()
    {
        var forms = CitingInvariants.FormsOf(fixture).ToArray();
        using MemoryStream text = new();
        using (Utf8JsonWriter json = new(text))
        {
            json.WriteStartArray();
            foreach (var (bibTex, csl) in forms)
            {
                json.WriteStartArray();
                json.WriteStringValue(bibTex);
                json.WriteStringValue(csl);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        var file = Path.Combine(Path.GetDirectoryName(fixture.Output)!, "citations.json");
        File.WriteAllBytes(file, text.ToArray());

        Assert.Equal($"{forms.Length} citations, 0 problems", MachineProgram.OutputOf(Packages, "node", "check-citations.cjs", file).TrimEnd());
    }

    [FactWith("node")]
    public void TheDescriptionOfTheApiIsValid() => MachineProgram.OutputOf(
        Packages, "node", "node_modules/@redocly/cli/bin/cli.js", "lint", "--extends", "spec", "--max-problems", "20", Path.Combine(fixture.Output, "api", "v1", "openapi.json"));

    [FactWith("node")]
    public void TheScriptOfTheDocumentationPrintsTheFeesOfAMunicipality()
    {
        using FolderServer server = new(fixture.Output);
        var lines = MachineProgram.OutputOf(Repository.Root, "node", "docs/api/fee-history.mjs", server.Home, "205").TrimEnd('\n').Split('\n');

        Assert.StartsWith("Kajaani (205), data ", lines[0], StringComparison.Ordinal);
        Assert.Equal(fixture.Network.Seasons.Reverse().Select(season => Told(season, fixture.Network.FeeOf(new MunicipalityCode("205"), season))), lines[1..].Select(line => line.Split(':')[0]));
    }

    [FactWith("curl")]
    public void TheExampleOnTheCommandLineTellsTheVersion()
    {
        using FolderServer server = new(fixture.Output);
        var words = Example("shell", server).Split(' ');
        using var json = JsonDocument.Parse(MachineProgram.OutputOf(fixture.Output, words[0], words[1..]));

        Assert.Equal("v1", json.RootElement.GetProperty("api").GetString());
    }

    [FactWith("node")]
    public void TheExampleInJavaScriptPrintsEverySeason()
    {
        using FolderServer server = new(fixture.Output);
        var told = MachineProgram.OutputOf(fixture.Output, "node", "--input-type=module", "--eval", Example("javascript", server));

        Assert.Equal(fixture.Network.Seasons.Count, told.TrimEnd('\n').Split('\n').Length);
        Assert.DoesNotContain("undefined", told, StringComparison.Ordinal);
    }

    [FactWith("python3")]
    public void TheExampleInPythonPrintsEverySeason()
    {
        using FolderServer server = new(fixture.Output);
        var told = MachineProgram.OutputOf(fixture.Output, "python3", "-X", "utf8", "-c", Example("python", server));

        Assert.Equal(fixture.Network.Seasons.Reverse().Select(season => $"{season.Id} {(season.LeadTopic.IsEmpty ? "-" : season.LeadTopic.Fi)}"), told.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd('\r')));
    }

    [Fact]
    public void TheExampleInSqlHasARowForEverySeason()
    {
        using Microsoft.Data.Sqlite.SqliteConnection database = new($"Data Source={Path.Combine(fixture.Output, "data", "uso.sqlite")};Mode=ReadOnly;Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = fixture.At("/api/").GetElementById("esimerkki-sql")!.TextContent;
        using var reader = command.ExecuteReader();
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        Assert.Equal(fixture.Network.Seasons.Count, count);
    }

    private static string Told(Season season, MunicipalityFee fee) =>
        fee.AnnualFee is { } euros ? $"{season.Id}  {euros} € a year ({FeeState(fee)})" : $"{season.Id}  not in the sources";

    private static string FeeState(MunicipalityFee fee) => fee.Fee is Fee.Published ? "published" : "decided";

    /// <summary>An example as the page has it, at the address of a server of this machine.</summary>
    private string Example(string language, FolderServer server)
    {
        var code = fixture.At("/api/").GetElementById("esimerkki-" + language)!.TextContent;
        var home = fixture.Read("api/v1/openapi.json").Split("\"url\": \"")[1].Split('"')[0] + "/";
        Assert.Contains(home, code, StringComparison.Ordinal);
        return code.Replace(home, server.Home, StringComparison.Ordinal);
    }
}
