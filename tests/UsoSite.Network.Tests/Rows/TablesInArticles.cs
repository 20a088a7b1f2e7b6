namespace UsoSite.Network.Tests;

/// <summary>The directive <c>table</c> shows rows of any table in the language of the page, and <c>table-columns</c> its columns.</summary>
public sealed class TablesInArticles(TablesInArticles.Fixture fixture) : IClassFixture<TablesInArticles.Fixture>
{
    [Fact]
    public void TheSiteBuildsWithNothingButMissingTranslations()
    {
        Assert.All(fixture.Result.Problems, problem => Assert.Equal(Rules.MissingTranslation, problem.Rule));
        Assert.NotNull(fixture.Result.Published);
    }

    [Theory]
    [InlineData("taulut", "Tunnus id|since|seat|Nimi|members|share|founded|open|topics|sources", "lounas|1999|Lehtola|Lounaan verkosto|ei lähteissä|ei lähteissä|2020|ei|ei lähteissä|ei lähteissä")]
    [InlineData("sv/tabeller", "Tunnus id|since|seat|Nimi|members|share|founded|open|topics|sources", "lounas|1999|Lövåker|Lounaan verkosto|inte i källorna|inte i källorna|2020|nej|inte i källorna|inte i källorna")]
    public void EveryColumnIsShownOnceInTheLanguageOfThePage(string folder, string head, string row)
    {
        var table = fixture.Table(folder, 0);

        Assert.Equal(head, table[0]);
        Assert.Equal(row, table[2]);
    }

    [Theory]
    [InlineData("taulut", "Pohjoinen verkosto|12\u00A0599|1.2.2019[1]")]
    [InlineData("sv/tabeller", "Norra nätverket|12\u00A0599|1.2.2019[1]")]
    [InlineData("en/tables", "Pohjoinen verkosto|12,599|1\u00A0February\u00A02019[1]")]
    public void FiguresDatesAndSourcesAreThoseOfTheLanguage(string folder, string row) => Assert.Equal(row, fixture.Table(folder, 1)[1]);

    [Fact]
    public void RowsAreFilteredAndSortedWithEmptyCellsLast()
    {
        Assert.Equal(["Tunnus id", "pohjoinen-verkosto", "etela", "lounas"], fixture.Table("taulut", 2));
        Assert.Equal(["Tunnus id", "lounas"], fixture.Table("taulut", 3));
    }

    [Fact]
    public void ReferencesLeadToPagesAndTheFirstColumnToThatOfItsRow()
    {
        var links = fixture.Page("taulut").QuerySelectorAll("table")[0].QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

        Assert.Contains("../kunnat/lehtola/", links);
        Assert.Contains("../verkostot/lounas/", links);
    }

    [Fact]
    public void WhereNoRowFitsTheArticleSaysSo() =>
        Assert.Contains("Verkostot: ei rivejä", fixture.Page("taulut").QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void TheColumnsOfATableAreDescribed() =>
        Assert.Contains("Verkoston tunnus.", fixture.Page("taulut").QuerySelectorAll("table")[^1].TextContent, StringComparison.Ordinal);

    [Fact]
    public void TheSearchFindsThePageByTheRows()
    {
        var index = File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Path.Combine(fixture.Site.Output, "assets"), "search.fi.*.js")));
        var entry = Assert.Single(index.Split("],["), part => part.Contains("\"taulut/\"", StringComparison.Ordinal));

        Assert.Contains("Lounaan verkosto", entry, StringComparison.Ordinal);
        Assert.Contains("Lehtola", entry, StringComparison.Ordinal);
    }

    /// <summary>The site, built once for the class.</summary>
    public sealed class Fixture : IDisposable
    {
        private const string Text = """
            {{table networks}}

            {{table networks columns=name,members,founded sort=founded where="id:pohjoinen-verkosto"}}

            {{table networks columns=id sort=-members}}

            {{table name=networks columns=id where=founded:2020,open:false}}

            {{table networks where=open:true,members:}}

            {{table-columns networks}}

            """;

        public Fixture() => Result = Site.Build();

        public BuildResult Result { get; }

        internal TestSite Site { get; } = SiteWithNetworks.Shown()
            .Replace("data/datapackage.json", "{\"name\": \"id\", \"type\": \"string\", \"constraints\": {\"required\": true}},\n", """
                {"name": "id", "type": "string", "title": "Tunnus id", "description": "Verkoston tunnus.", "constraints": {"required": true}},
                {"name": "since", "type": "integer", "constraints": {"minimum": 1900, "maximum": 2100}},
                {"name": "seat", "type": "string"},
                {"name": "founded_sources", "type": "list", "references": "sources"},

                """)
            .Replace("data/datapackage.json", "{\"name\": \"name_fi\", \"type\": \"string\", \"constraints\": {\"required\": true}},\n", "{\"name\": \"name_fi\", \"type\": \"string\", \"title\": \"Nimi suomeksi\", \"constraints\": {\"required\": true}},\n")
            .Replace("data/datapackage.json", "\"primaryKey\": [\"id\"]\n}}", "\"primaryKey\": [\"id\"], \"foreignKeys\": [{\"fields\": \"seat\", \"reference\": {\"resource\": \"municipalities\", \"fields\": \"code\"}}]\n}}")
            .Write("data/networks.csv", """
                id,name_fi,name_sv,members,share,founded,founded_sources,open,topics,since,seat,sources
                pohjoinen-verkosto,Pohjoinen verkosto,Norra nätverket,12599,"63,82",2019-02-01,lehtola,true,oppi tieto,2001,,lehtola
                lounas,Lounaan verkosto,,,,2020,,false,,1999,020,
                etela,Eteläinen verkosto,,7,,,,false,,,,

                """)
            .Write("content/fi/taulut.md", $"---\nid: tables\ntitle: Taulut\naddress: /taulut/\n---\n\n{Text}")
            .Write("content/sv/tabeller.md", $"---\nid: tables\ntitle: Tabeller\naddress: /sv/tabeller/\n---\n\n{Text}")
            .Write("content/en/tables.md", $"---\nid: tables\ntitle: Tables\naddress: /en/tables/\n---\n\n{Text}");

        internal AngleSharp.Html.Dom.IHtmlDocument Page(string folder) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Site.ReadOutput(folder + "/index.html"));

        /// <summary>The rows of a table, the head first, without the signs that tie marks to their figures.</summary>
        public string[] Table(string folder, int index) =>
        [
            .. Page(folder).QuerySelectorAll("table")[index].QuerySelectorAll("tr").Select(row => string.Join('|', row.Children
                .Select(cell => cell.TextContent.Replace("\u2060", "", StringComparison.Ordinal).Trim()))),
        ];

        public void Dispose() => Site.Dispose();
    }
}
