namespace UsoSite.Network.Tests;

/// <summary>The base site in three languages with a table of other networks, which no record reads, and an article for each of its rows.</summary>
internal static class SiteWithNetworks
{
    public const string Article = "content/fi/verkostot/verkosto.md";

    private const string Schema = """
        {"name": "networks", "path": "networks.csv", "title": "Verkostot", "schema": {
          "fields": [
            {"name": "id", "type": "string", "constraints": {"required": true}},
            {"name": "name_fi", "type": "string", "constraints": {"required": true}},
            {"name": "name_sv", "type": "string"},
            {"name": "members", "type": "integer"},
            {"name": "share", "type": "number"},
            {"name": "founded", "type": "date", "format": "any"},
            {"name": "open", "type": "boolean"},
            {"name": "topics", "type": "list"},
            {"name": "sources", "type": "list", "references": "sources"}
          ],
          "primaryKey": ["id"]
        }},
        """;

    /// <summary>The site as readers see it.</summary>
    public static TestSite Shown() => In(TestSite.Base().Replace("site.yml", "theme: golden", "theme: uso"));

    /// <summary>The site in the small theme of tests, which builds in a fraction of the time.</summary>
    public static TestSite Small() => In(TestSite.Small());

    private static TestSite In(TestSite site) => site
        .Replace("site.yml", "languages: [fi]", "languages: [fi, sv, en]")
        .Replace("data/datapackage.json", "\"resources\": [", "\"resources\": [" + Schema)
        .Write("data/networks.csv", """
            id,name_fi,name_sv,members,share,founded,open,topics,sources
            pohjoinen-verkosto,Pohjoinen verkosto,Norra nätverket,12599,"63,82",2019-02-01,true,oppi tieto,lehtola
            lounas,Lounaan verkosto,,,,2020,false,,

            """)
        .Write("content/fi/verkostot/index.md", "---\nid: networks\ntitle: Verkostot\naddress: /verkostot/\n---\n\n[Pohjoinen](page:networks/network/pohjoinen-verkosto)\n")
        .Write(Article, Page("/verkostot/{{id}}/", "\"{{name_fi}}\"", "Perustettu {{row column=founded}}, jäseniä {{row column=members}}, osuus {{row column=share}}, avoin: {{row column=open}}, aiheet: {{row column=topics}}.\n\n## Yhteystiedot\n\n[Kaikki](index.md)"))
        .Write("content/sv/natverk.md", Page("/sv/natverk/{{name_fi}}/", "\"Nätverk: {{name_sv}}\"", "Grundat {{row column=founded}}, medlemmar {{row column=members}}, namn: {{row column=name_sv}}."));

    public static string Page(string address, string title, string text, string more = "") =>
        $"---\nid: networks/network\neach: networks\naddress: {address}\ntitle: {title}\n{more}---\n\n{text}\n";
}
