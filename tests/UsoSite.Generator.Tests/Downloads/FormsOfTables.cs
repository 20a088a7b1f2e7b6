using System.IO.Compression;

namespace UsoSite.Generator.Tests;

/// <summary>The forms in which the tables of a site are published, on a site of another subject.</summary>
public sealed class FormsOfTables : IDisposable
{
    private readonly TelescopeSite site = new();

    public FormsOfTables() => Assert.DoesNotContain(site.Build().Problems, problem => problem.Rule.Severity == Severity.Error);

    [Fact]
    public void CsvIsCanonical() => Assert.Equal(
        """
        id,observatory,name_fi,name_en,aperture,mass,first_light,in_use
        suuri,kallio,Suuri kaukoputki,Great Telescope,8.2,23000,1998-03-05,true
        vanha,kallio,Vanha kaukoputki,Old Telescope,,,1912,false

        """.ReplaceLineEndings("\n"), site.ReadOutput("data/telescopes.csv"));

    [Fact]
    public void CsvForSpreadsheetsIsFinnish()
    {
        var bytes = File.ReadAllBytes(Path.Combine(site.Output, "data", "telescopes-excel.csv"));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "id;observatory;name_fi;name_en;aperture;mass;first_light;in_use\r\nsuuri;kallio;Suuri kaukoputki;Great Telescope;8,2;23000;5.3.1998;TOSI\r\nvanha;kallio;Vanha kaukoputki;Old Telescope;;;1912;EPÄTOSI\r\n",
            System.Text.Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void JsonLinesHaveTypedCellsAndNullForEmptyOnes() => Assert.Equal(
        """
        {"id":"suuri","observatory":"kallio","name_fi":"Suuri kaukoputki","name_en":"Great Telescope","aperture":8.2,"mass":23000,"first_light":"1998-03-05","in_use":true}
        {"id":"vanha","observatory":"kallio","name_fi":"Vanha kaukoputki","name_en":"Old Telescope","aperture":null,"mass":null,"first_light":"1912","in_use":false}

        """.ReplaceLineEndings("\n"), site.ReadOutput("data/telescopes.jsonl"));

    [Fact]
    public void JsonNamesTheVersionTheSiteAndTheLicence()
    {
        using var json = System.Text.Json.JsonDocument.Parse(site.ReadOutput("data/telescopes.json"));
        var table = json.RootElement;

        Assert.Equal(["table", "title", "data", "version", "modified", "from", "licence", "sources", "rows"], table.EnumerateObject().Select(part => part.Name));
        Assert.Matches("^[0-9a-f]{8}$", table.GetProperty("version").GetString());
        Assert.Equal("Telescopes", table.GetProperty("title").GetProperty("en").GetString());
        Assert.Null(table.GetProperty("title").GetProperty("sv").GetString());
        Assert.Equal(2, table.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public void TheArchiveIsADataPackageWithAReadme()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(site.Output, "data", "telescopes.zip"));

        Assert.Equal(["README.txt", "datapackage.json", "telescopes.csv", "observatories.csv"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(site.ReadOutput("data/telescopes.csv"), TextOf(zip, "telescopes.csv"));
        Assert.Equal(site.ReadOutput("data/datapackage.json"), TextOf(zip, "datapackage.json"));
        Assert.Contains("telescopes.csv: Telescopes. The table names no sources.", TextOf(zip, "README.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheDescriptionTellsBytesAndHashOfEachTable()
    {
        using var json = System.Text.Json.JsonDocument.Parse(site.ReadOutput("data/datapackage.json"));
        var resource = json.RootElement.GetProperty("resources")[0];
        var bytes = File.ReadAllBytes(Path.Combine(site.Output, "data", "telescopes.csv"));

        Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
        Assert.Equal("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), resource.GetProperty("hash").GetString());
        Assert.Equal(["true"], resource.GetProperty("schema").GetProperty("fields")[7].GetProperty("trueValues").EnumerateArray().Select(value => value.GetString()));
    }

    public void Dispose() => site.Dispose();

    private static string TextOf(ZipArchive zip, string name)
    {
        using StreamReader reader = new(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
