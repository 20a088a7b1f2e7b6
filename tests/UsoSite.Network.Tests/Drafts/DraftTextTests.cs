namespace UsoSite.Network.Tests;

public sealed class DraftTextTests
{
    [Fact]
    public void HeadingsAndParagraphsStandApart() =>
        Assert.Equal("Otsikko\r\n\r\nSELOSTUS\r\n\r\nVerkosto\r\n\r\nTeksti.\r\n", Of("<h2 id=\"a\">Otsikko</h2>\n<h3>Selostus</h3>\n<h4>Verkosto</h4>\n<p>Teksti.</p>"));

    [Fact]
    public void ItemsFollowEachOtherAndTwoListsStandApart() =>
        Assert.Equal("- yksi\r\n- kaksi\r\n\r\n- kolme\r\n", Of("<ul><li>yksi</li>\n<li>kaksi</li></ul>\n<ul><li>kolme</li></ul>"));

    [Fact]
    public void OrderedItemsHaveNumbersAndSourcesThoseOfTheirMarkers() =>
        Assert.Equal("1. yksi\r\n2. kaksi\r\n\r\n[1] lähde\r\n", Of("<ol><li>yksi</li><li>kaksi</li></ol><ol class=\"sources\"><li id=\"lahde-1\"><a href=\"#\">lähde</a></li></ol>"));

    [Fact]
    public void ARowNamesTheColumnOfEachCell() => Assert.Equal(
        "Kaudet\r\n- Maksu; 2023: ei tiedossa; 2025: 12 000 €\r\n- Teema; 2023: A; 2025: B\r\n",
        Of("""
            <table><caption>Kaudet</caption><thead><tr><th>Asia</th><th>2023</th><th>2025</th></tr></thead>
            <tbody><tr><th>Maksu</th><td>ei tiedossa</td><td>12 000 €</td></tr><tr><th>Teema</th><td>A</td><td><span>B</span></td></tr></tbody></table>
            """));

    [Fact]
    public void MarkersStandApartFromTheWordAndTogetherWithEachOther() =>
        Assert.Equal("Maksu. [1][2] Lisäksi & muuta\r\n", Of("<p>Maksu.&#8288;<a href=\"#\">[1]</a>&#8288;<a href=\"#\">[2]</a>\n Lisäksi &amp; muuta</p>"));

    [Fact]
    public void NoBreakSpacesAreKept() => Assert.Equal("12\u00A0000\u00A0€\r\n", Of("<p> 12&#160;000\u00A0€ </p>"));

    [Fact]
    public void APageWithoutAnArticleHasNoText() => Assert.Null(DraftText.From("<main><p>Teksti.</p></main>"));

    private static string? Of(string article) => DraftText.From($"<main><h1>Sivu</h1><article class=\"draft\">{article}</article><p>Loppu</p></main>");
}
