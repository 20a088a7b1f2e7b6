using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Calendar = Ical.Net.Calendar;

namespace UsoSite.Network.Tests;

/// <summary>
/// Whatever an author writes comes back from every place of the published site as it was written, and as nothing else. Each test has been
/// seen to fail with the encoding of its place taken out: <c>docs/promises.md</c> names what encodes each.
/// </summary>
public sealed class EncodedForItsPlace(HostileSite site) : IClassFixture<HostileSite>
{
    private const string Value = HostileSite.Value;
    private const string About = "tietoa/index.html";

    [Fact]
    public void TextOfATemplate() => Assert.Equal("Tietoa" + Value, site.Page(About).QuerySelector("h1")!.TextContent);

    [Fact]
    public void AttributeOfATemplate() => Assert.Equal("Kuvaus" + Value, site.Page(About).QuerySelector("meta[name=description]")!.GetAttribute("content"));

    [Fact]
    public void TextThatAHelperWritesAsHtml() => Assert.Equal("Koe" + Value, site.Page(About).QuerySelector(".wordmark-name")!.TextContent);

    [Fact]
    public void TextOfAnArticle() => Assert.Equal("Teksti" + Value, site.Page(About).QuerySelector(".prose p")!.TextContent);

    [Fact]
    public void CodeOfAnArticle() => Assert.Equal("Koodi" + Value, site.Page(About).QuerySelector(".prose code")!.TextContent);

    [Fact]
    public void CaptionOfATableOfAnArticle() => Assert.Equal("Taulu<i>", site.Page(About).QuerySelector(".prose caption")!.TextContent);

    [Fact]
    public void AddressAndTitleOfALink()
    {
        var link = site.Page(About).QuerySelector(".prose a")!;

        Assert.Equal(("https://www.example.org/?a=1&b=%3C%22%3E", "Nimiö<i>\">"), (link.GetAttribute("href"), link.GetAttribute("title")));
    }

    [Fact]
    public void AddressAndTextOfAPicture()
    {
        var picture = site.Page(About).QuerySelector(".prose img")!;

        Assert.Equal(("../media/fi/kuva%23%25.png", "Kuva<i>\""), (picture.GetAttribute("src"), picture.GetAttribute("alt")));
    }

    [Fact]
    public void NameOfAFileInAnAddress() =>
        Assert.Equal("https://www.example.org/muokkaa/content/fi/tietoa%20%231.md", site.Page(About).QuerySelector("footer a[href*=muokkaa]")!.GetAttribute("href"));

    [Fact]
    public void TextOfADrawing() => Assert.Equal(HostileSite.Name + ": 2023–2024", site.Page("kunnat/index.html").QuerySelector("svg .map-member a title")!.TextContent);

    [Fact]
    public void JsonInAPage()
    {
        var json = JsonNode.Parse(site.Page(About).QuerySelector("script[type='application/ld+json']")!.TextContent)!;

        Assert.Equal("Tietoa" + Value, (string?)json["@graph"]![0]!["itemListElement"]![1]!["name"]);
    }

    [Fact]
    public void DataOfAScript()
    {
        var script = site.Asset("search.fi.").Trim();
        var json = JsonNode.Parse(script["receiveData('search',".Length..^2])!;

        Assert.Contains(Everything(json), text => text == "Tietoa" + Value);
    }

    [Fact]
    public void PageOfAnOldAddress()
    {
        var page = site.Page("vanha/index.html");

        Assert.Equal(("Tietoa" + Value, "Tietoa" + Value), (page.Title, page.QuerySelector("h1")!.TextContent));
        Assert.Equal("0; url=../tietoa/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(
            site.Page(About).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"),
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
    }

    [Fact]
    public void NoPageHasAnElementOfAnAuthor() => Assert.All(
        new[] { About, "index.html", "vanha/index.html", "kunnat/index.html", "kunnat/lehtola-i-amp/index.html", "kunnat/lehtola-i-amp/paatosluonnos/index.html", "sanasto/index.html", "tapahtumat/index.html", "tietoaineisto/index.html", "haku/index.html" },
        file => Assert.Empty(site.Page(file).QuerySelectorAll("i, script:not([src]):not([type='application/ld+json'])")));

    [Theory]
    [InlineData("data/glossary.csv", ",")]
    [InlineData("data/glossary-excel.csv", ";")]
    public void CellOfATable(string file, string delimiter)
    {
        var cells = Assert.Single(site.Text(file).ReplaceLineEndings("\n").Split('\n'), line => line.StartsWith("paja", StringComparison.Ordinal));

        Assert.StartsWith($"paja{delimiter}\"{("paja" + Value).Replace("\"", "\"\"", StringComparison.Ordinal)}\"{delimiter}", cells, StringComparison.Ordinal);
    }

    [Fact]
    public void CellOfAWorkbook()
    {
        using ZipArchive zip = new(new MemoryStream(site.Bytes("data/test.xlsx")));

        Assert.Contains(
            zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).SelectMany(Texts),
            text => text == "paja" + Value);

        static IEnumerable<string> Texts(ZipArchiveEntry entry)
        {
            using var part = entry.Open();
            return XDocument.Load(part).Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value).ToArray();
        }
    }

    [Fact]
    public void ValueOfJson() => Assert.Equal("paja" + Value, (string?)JsonNode.Parse(site.Text("data/glossary.jsonl").TrimEnd().Split('\n')[^1])!["term_fi"]);

    [Fact]
    public void LineOfACalendar()
    {
        var text = site.Text("kaudet/2023-2024/tapahtumat.ics");

        Assert.Equal("Avaus" + Value, Assert.Single(Calendar.Load(text)!.Events).Summary);
        Assert.Equal($"-//{HostileSite.ShortTitle}//UsoSite//FI", Calendar.Load(text)!.ProductId);
        Assert.DoesNotContain(text.Split("\r\n"), line => line.StartsWith("X:", StringComparison.Ordinal));
    }

    [Fact]
    public void EntryOfAFeed() => Assert.Contains(XDocument.Parse(site.Text("muutokset.atom")).Descendants(), element => element.Value == "Taulut" + Value);

    [Fact]
    public void AddressInTheSiteMap() =>
        Assert.Contains(XDocument.Parse(site.Text("sitemap.xml")).Descendants(), element => element.Value == "https://www.example.org/k&oe/tietoa/");

    [Fact]
    public void DescriptionOfTheSearch() => Assert.Contains(XDocument.Parse(site.Text("opensearch.xml")).Descendants(), element => element.Value == "Koe" + Value);

    [Fact]
    public void LineOfTheSummary()
    {
        const string Title = "Tietoa\">\\<i>\\&amp;'\\</i>\\</script>\\]\\]>;,\\\\n\\|\\[x\\](y)\\`{{z}}";

        Assert.Contains($"\n- [{Title}](https://www.example.org/k&oe/tietoa/) ([Markdown](https://www.example.org/k&oe/tietoa/index.md)): ", site.Text("llms.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void TextOfTheCatalogue()
    {
        var literal = Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

        Assert.Contains($"dct:title \"Tiedot{literal}\"@fi", site.Text("catalog.ttl"), StringComparison.Ordinal);
        Assert.Contains(Everything(JsonNode.Parse(site.Text("catalog.jsonld"))!), text => text == "Tiedot" + Value);
    }

    [Fact]
    public void EntryOfBibTex() => Assert.Contains(
        "title = {{Tietoa\"><i>\\&amp;'</i></script>]]>;,\\textbackslash n|[x](y)`z}}", site.Page(About).QuerySelector("#viite-sivu-bibtex")!.TextContent, StringComparison.Ordinal);

    private static IEnumerable<string> Everything(JsonNode node) => node switch
    {
        JsonArray list => list.Where(item => item is not null).SelectMany(item => Everything(item!)),
        JsonObject map => map.Where(item => item.Value is not null).SelectMany(item => Everything(item.Value!)),
        _ => node.GetValueKind() == JsonValueKind.String ? [node.GetValue<string>()] : [],
    };
}
