using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace UsoSite.Network.Tests;

/// <summary>Wordings that editors have mended stay out of every page, and English has quotation marks and apostrophes of one kind.</summary>
public abstract class WordingInvariants(BuiltSite fixture)
{
    /// <summary>The old wordings in each language, so that a new text does not bring one back.</summary>
    public static TheoryData<string, string[]> Mended => new()
    {
        {
            "fi",
            [
                "on ei tiedossa", "ei ole tiedossa", "päivä ei tiedossa", "[Mm]aksettu", "[Tt]ällä (sivulla|sivustolla) on, m", "kohdalla on, m", "[Oo]man väen",
                "(kertaa|neljä) kaudessa", "[Tt]untematon ei ole nolla", "sivusto ei valmistu", "delegointipäätö", "[Kk]untatyyp", @"\b[Tt]aulu(n|t|ja|jen|un|ssa|sta|ihin|issa|ista)?\b",
                "uusin sitä aiempi", "Luvuissa ei ole mukana", "[Pp]äätösluonno", "Luonnos päätösesitykseksi", "Verkoston tehtävät ovat", "Kone (tarkistaa|kirjoittaa|koostaa|ajaa)", "\u00AD",
            ]
        },
        {
            "sv",
            [
                "datum saknas", @"uppgift om \w+ saknas", "[Ss]parring", "(i|och) gränssnitt", "berättar", "Utgången|Tillkommen", "egna kommun", "närmast äldre", "datamaterial",
                "i bruk", "Bekanta dig", "utvecklingstillfäll", "Märkningen", "Okänd är inte noll", "blir inte färdig", "[Kk]ommuntyp", "(?<![/-])[Bb]eslutsutkast", "källmärke",
                @"nämner [\w ]+ under båda perioderna", "Nätverkets uppgifter är", "har flyttat\\b", "\u00AD",
            ]
        },
        {
            "en",
            [
                @"\b([Ii]n|[Oo]f|[Ff]or|[Cc]oncerns)( the)? seasons? \d{4}", "request for correction", "Account of the matter", "as they arise", "own people", "The sources hold", "[Ss]parring",
                "(list|lists|services|themes|both) as whole", "yearly fee", "[Rr]eady question", "source mark|mark that leads|[Mm]arks of the comparison", "tier beside", "Not known is not zero",
                "come along in", "tasks of the network", "site is not completed", "\u00AD",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void NoPageBringsBackAWordingThatWasMended(string language, string[] wordings) => EachPage(language, string.Join('|', wordings));

    [Fact]
    public void EnglishQuotesAreDoubleAndCurlyAndApostrophesAreCurly() => EachPage("en", @"[‘'„‟].{0,20}|""(?=\w).{0,20}|(?<=\w)""");

    private void EachPage(string language, string pattern)
    {
        var pages = fixture.Pages.Where(page => page.Document.DocumentElement.GetAttribute("lang") == language).ToArray();

        Assert.True(pages.Length > 100);
        Assert.Empty(pages.AsParallel().SelectMany(page => Regex.Matches(Text(page.Document), pattern).Select(match => $"{page.Path}: “{match.Value}”")).Order(StringComparer.Ordinal).Take(20));
    }

    /// <summary>What is read on the page or of it, without code and without texts in other languages.</summary>
    private static string Text(IHtmlDocument page) => string.Concat(
    [
        .. page.Body!.GetDescendants().OfType<IText>().Where(text => text.ParentElement?.Closest("code, pre, script, body [lang]") is null).Select(text => text.Data),
        .. page.QuerySelectorAll("body [aria-label]").Where(named => named.Closest("body [lang]") is null).Select(named => "\n" + named.GetAttribute("aria-label")),
        "\n" + page.Title,
        "\n" + page.QuerySelector("meta[name=description]")?.GetAttribute("content"),
    ]);
}
