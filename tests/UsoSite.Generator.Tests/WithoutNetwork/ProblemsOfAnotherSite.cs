namespace UsoSite.Generator.Tests;

/// <summary>What the generator takes for granted of any site it says where it is missing.</summary>
public sealed class ProblemsOfAnotherSite : IDisposable
{
    private readonly TelescopeSite site = new();

    [Fact]
    public void AReferenceThatLeadsNowhere()
    {
        site.Replace("data/telescopes.csv", "vanha;kallio", "vanha;kalio");

        Assert.Equal(["data/telescopes.csv:3:7 broken-reference kalio kallio"], site.Errors());
    }

    [Fact]
    public void ASourceOfATableWithoutATableOfSources()
    {
        site.Replace("data/datapackage.json", "\"sources\": [{", "\"sources\": [{\"name\": \"handbook\", ");

        Assert.Equal(["data/datapackage.json broken-reference handbook"], site.Errors());
    }

    [Fact]
    public void AReferenceToATableThatIsNotDescribed()
    {
        site.Replace("data/datapackage.json", "\"resource\": \"observatories\"", "\"resource\": \"observatorys\"");

        Assert.Equal(["data/datapackage.json:22:65 bad-schema observatorys observatories"], site.Errors());
    }

    [Fact]
    public void AListOfSourcesWithoutATableOfSources()
    {
        site.Replace("data/datapackage.json", "{\"name\": \"in_use\", \"type\": \"boolean\"}", "{\"name\": \"in_use\", \"type\": \"boolean\"}, {\"name\": \"sources\", \"type\": \"list\", \"references\": \"sources\"}");

        Assert.Equal(["data/datapackage.json:19:86 bad-schema sources"], site.Errors());
    }

    [Fact]
    public void NoHomePage()
    {
        File.Delete(Path.Combine(site.Root, "content/fi/index.md"));

        Assert.Equal(["content/fi broken-link"], site.Errors());
    }

    [Fact]
    public void ATextOfTheSearch()
    {
        site.Replace("themes/bare/strings/fi.yml", "  kinds:\n    page: Sivu\n", "  kinds:\n    pages: Sivu\n").Replace("themes/bare/strings/en.yml", "  kinds:\n    page: Page\n", "  kinds:\n    pages: Page\n");

        Assert.Equal(["themes/bare missing-string search.kinds.page search.kinds.pages"], site.Errors());
    }

    [Fact]
    public void ALinkAndADirective()
    {
        site.Replace("content/en/index.md", "telescopes/index.md", "telescopes/indx.md").Replace("content/fi/index.md", "{{telescope-count}}", "{{telescope-cuont}}");

        Assert.Equal(
            ["content/en/index.md:7:55 broken-link telescopes/indx.md telescopes/index.md", "content/fi/index.md:7:29 unknown-directive telescope-cuont telescope-count"],
            site.Errors());
    }

    [Fact]
    public void TheTemplateOfOldAddressesIsCheckedBeforeItIsShown()
    {
        site.Replace("content/fi/index.md", "id: home\n", "id: home\naliases: [/vanha/]\n").Replace("themes/bare/layouts/redirect.hbs", "{{title}}", "{{titel}}{{numb title}}");

        Assert.Equal(["themes/bare/layouts/redirect.hbs:1:21 unknown-name titel title", "themes/bare/layouts/redirect.hbs:1:30 unknown-name numb num"], site.Errors());
    }

    [Fact]
    public void SourcesAreReadWhereTheSiteHasThem()
    {
        site.Replace("data/datapackage.json", "\"resources\": [", """
            "resources": [{"name": "sources", "path": "sources.csv", "schema": {"primaryKey": "id", "fields": [
              {"name": "id", "type": "string", "constraints": {"required": true}}, {"name": "title", "type": "string", "constraints": {"required": true}},
              {"name": "language", "type": "string"}, {"name": "publisher", "type": "string", "constraints": {"required": true}}, {"name": "kind", "type": "string", "constraints": {"required": true}},
              {"name": "date", "type": "date"}, {"name": "document", "type": "string"}, {"name": "url", "type": "string"}, {"name": "licence", "type": "string"}, {"name": "note", "type": "string"}]}},
            """)
            .Replace("data/datapackage.json", "\"sources\": [{", "\"sources\": [{\"name\": \"handbook\", ")
            .Write("data/sources.csv", "id,title,language,publisher,kind,date,document,url,licence,note\nhandbook,Handbook,en,Press,book,,,,CC BY 4.0,\n")
            .Replace("themes/bare/partials/directives/row.hbs", "{{passage text}}", "{{passage text}}{{cite sources}}");

        Assert.Empty(site.Errors());
        Assert.Contains("Ensimmäinen valo: 1912[1].", site.ReadOutput("kaukoputket/vanha-kaukoputki/index.html"), StringComparison.Ordinal);
        Assert.Contains("Kaukoputket</a> 2 licensed", site.ReadOutput("tietoaineisto/index.html"), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();
}
