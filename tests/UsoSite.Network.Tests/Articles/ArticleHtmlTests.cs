using AngleSharp.Dom;

namespace UsoSite.Network.Tests;

public sealed class ArticleHtmlTests
{
    [Fact]
    public void LinksFromASubFolderLeadToOtherArticlesAndPages()
    {
        var text = ArticlePage.Text("""
            [a](../liittyminen.md) [b](../liittyminen.md#osa) [c](index.md) [d](./index.md#taulukko) [e](page:season/newest)
            [f](page:municipality/020#maksu) [g](#osa) [h](https://www.example.org/x?a=1&b=2) [i](mailto:a@example.org)

            ## Osa
            """);

        Assert.Equal(
            ["../../liittyminen/", "../../liittyminen/#osa", "../", "../#taulukko", "../../kaudet/2023-2024/", "../../kunnat/lehtola/#maksu", "#osa",
                "https://www.example.org/x?a=1&b=2", "mailto:a@example.org"],
            text.QuerySelectorAll("p a").Select(a => a.GetAttribute("href")));
        Assert.Equal([null, null, null, null, null, null, null, "noopener", "noopener"], text.QuerySelectorAll("p a").Select(a => a.GetAttribute("rel")));
    }

    [Fact]
    public void LinksThatLeadNowhereAreReportedWithTheNearest() => Assert.Equal(
        [("broken-link", "liittyminen.md"), ("broken-link", "page:seasn"), ("broken-link", "//example.org/x"), ("broken-link", "../liittyminen")],
        ArticlePage.Problems("[a](liittyminen.md)\n[b](page:seasn)\n[c](//example.org/x)\n[d](../liittyminen)"));

    [Fact]
    public void DangerousLinksAreRefusedHoweverTheyAreWritten()
    {
        var problems = ArticlePage.Problems("""
            [a](javascript:alert(1))
            [b](JAVASCRIPT:alert(1))
            [c](java&Tab;script:alert(1))
            [d](javascript&colon;alert(1))
            [e](&#106;avascript:alert(1))
            [f][viite]
            <javascript:alert(1)>
            ![g](data:image/png;base64,AA)
            [h](<java	script:alert(1)>)

            [viite]: vbscript:x
            """).ToArray();

        Assert.Equal(Enumerable.Repeat("dangerous-link", 9), problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void TablesHaveACaptionScopesAndRightAlignmentByClass()
    {
        var text = ArticlePage.Text("""
            | Nimi | Määrä |
            | :--- | ---: |
            | a **b** | 5 |

            ## Toinen

            | x |
            | --- |
            | {{municipality-count}} |

            | y |
            | :---: |
            | [c](index.md) |
            """);

        var tables = text.QuerySelectorAll("table");
        Assert.Equal(["Koe", "Toinen", "Toinen (2)"], tables.Select(table => table.QuerySelector("caption")!.TextContent));
        Assert.Equal(["taulukko-1", "taulukko-2", "taulukko-3"], tables.Select(table => table.QuerySelector("caption")!.Id));
        Assert.Equal(tables.Select(table => table.QuerySelector("caption")!.Id), tables.Select(table => table.ParentElement!.GetAttribute("aria-labelledby")));
        Assert.All(text.QuerySelectorAll("th"), th => Assert.Equal("col", th.GetAttribute("scope")));
        Assert.Equal([null, "num", null, "num"], tables[0].QuerySelectorAll("th, td").Select(cell => cell.GetAttribute("class")));
        Assert.Equal("a <strong>b</strong>", tables[0].QuerySelector("td")!.InnerHtml);
        Assert.Equal(["3", "c"], tables.Skip(1).Select(table => table.QuerySelector("td")!.TextContent));
        Assert.Empty(text.QuerySelectorAll("[style], [align]"));
    }

    [Fact]
    public void FootnotesLeadThereAndBack()
    {
        var text = ArticlePage.Text("Yksi[^a] ja kaksi[^b] ja taas[^a].\n\n[^a]: Ensimmäinen.\n\n[^b]: Toinen.");

        Assert.Equal(3, text.QuerySelectorAll("a.footnote-ref").Length);
        Assert.All(text.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(text.QuerySelector($"[id='{a.GetAttribute("href")![1..]}']")));
        Assert.Equal(["Ensimmäinen.", "Toinen."], text.QuerySelectorAll(".footnotes li").Select(li => li.QuerySelector("p")!.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public void CalloutsNameTheirKindInWords()
    {
        var callout = ArticlePage.Text("> [!WARNING]\n> Varo *tätä*.").QuerySelector("[role=note]")!;

        Assert.Equal("Varo tätä.", callout.QuerySelectorAll("p")[1].TextContent);
        Assert.NotEqual("", callout.QuerySelector(".markdown-alert-title")!.TextContent);
    }

    [Fact]
    public void EverythingWrittenIsEncoded()
    {
        var text = ArticlePage.Text("Merkit \\<b> & \" ja `<i>` [a](https://www.example.org/?q=%22\\<x>)");

        Assert.Empty(text.QuerySelectorAll("b, i, x"));
        Assert.StartsWith("Merkit <b> & \" ja <i>", text.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void DirectivesShowFiguresWithTheirSources()
    {
        var text = ArticlePage.Text("""
            Maksu {{fee season=2021-2022 residents=8999}} ja kaudelta {{fee season=2021-2022 municipality=005 per=season}}, tänä vuonna
            {{fee season=2023-2024 municipality=005}}. Pajoja {{offering-count season=2021-2022 offering=paja}} ja
            {{offering-count season=2023-2024 offering=paja}}. Jäseniä {{member-count season=2021-2022}} ja {{member-count season=2023-2024}}.
            Teema {{season-theme season=2021-2022}}, {{season-theme season=newest}}. {{population-date}} {{season-years season=newest}}
            """);

        var words = text.QuerySelector("p")!.TextContent.Replace("\u2060", "", StringComparison.Ordinal).Replace('\n', ' ');
        Assert.Equal(
            "Maksu 8\u00A0000\u00A0€[1] ja kaudelta 22\u00A0000\u00A0€[1], tänä vuonna ei tiedossa. Pajoja 5[1] ja ei tiedossa[2]. "
            + "Jäseniä 1 ja 1 (luettelo on puutteellinen). Teema Ensimmäinen teema, ei tiedossa. 31.12.2022 2023–2024",
            words);
    }

    [Fact]
    public void ADirectiveInCodeStaysAsWritten()
    {
        var text = ArticlePage.Text("`{{fee season=x}}`\n\n```text\n{{fee-table season=y}}\n```");

        Assert.Equal(["{{fee season=x}}", "{{fee-table season=y}}\n"], text.QuerySelectorAll("code").Select(code => code.TextContent));
    }
}
