using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace UsoSite.Network.Tests;

/// <summary>The plain text of a draft says what the article of its page says, in the same order.</summary>
public sealed partial class DraftTexts
{
    private const string Tiers = "2021-2022,45001,,16000,brochure\n";

    [Fact]
    public void AFeeByDecisionIsTheSame() => Same(TestSite.Base(), "lehtola", "Maksun peruste: kunnan oma päätös");

    [Fact]
    public void ATotalThatTheDecisionStatesIsTheSame() => Same(TestSite.Base(), "lehtola", "24 000 € (päätöksen mukaan)");

    [Fact]
    public void ATotalThatNoDecisionStatesIsTheSameAndSaidToBeCalculated() => Same(
        TestSite.Base().Replace("data/decisions.csv", "12000,24000,,joined", "12000,,,joined"), "lehtola", "koko kaudelta yhteensä 24 000 € (laskettu vuosimaksusta).");

    [Fact]
    public void AFeeByDecisionWithoutVatIsTheSame() =>
        Same(TestSite.Base().Replace("data/decisions.csv", "12000,24000,,joined", "12000,24000,excluded,joined"), "lehtola", "12 000 € + alv");

    [Fact]
    public void AnUnknownFeeIsTheSame() => Same(TestSite.Base(), "aijala", "[täydennä: maksu vuodessa]");

    [Fact]
    public void AnUnknownFeeOfAKnownTierIsTheSame() =>
        Same(TestSite.Base().Replace("data/fee_tiers.csv", Tiers, Tiers + "2023-2024,,,,lehtola\n"), "aijala", "[täydennä: maksu vuodessa]");

    [Fact]
    public void AKnownFeeNearATierIsTheSame() => Same(
        TestSite.Base()
            .Replace("data/fee_tiers.csv", Tiers, Tiers + "2023-2024,,8999,8000,lehtola\n2023-2024,9000,,12000,lehtola\n")
            .Replace("data/worked_examples.csv", "2023-2024,005,,,,lehtola\n", ""),
        "aijala",
        "8 000 €");

    [Fact]
    public void AMunicipalityThatNoSourceNamesIsTheSame() => Same(
        TestSite.Base().Replace("data/memberships.csv", "005,2021-2022,member,brochure\n", ""), "aijala", "TAUSTA");

    [Fact]
    public void AFirstSeasonIsTheSame()
    {
        var site = TestSite.Base();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Root, "data"), "*.csv"))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Where(line => !line.Contains("2023-2024", StringComparison.Ordinal)));
        }

        Same(site, "aijala", "Asiantuntijoiden matkakulut maksetaan lisäksi");
    }

    /// <param name="site">A site whose newest season the draft is of.</param>
    /// <param name="municipality">The municipality's part of the address.</param>
    /// <param name="phrase">What the text says in this case: shows that the case is the one that the test is for.</param>
    private static void Same(TestSite site, string municipality, string phrase)
    {
        using var pages = new PublishedPages(site);
        var article = pages.At($"/kunnat/{municipality}/paatosluonnos/").QuerySelector("article.draft")!;
        var text = site.ReadOutput($"kunnat/{municipality}/paatosluonnos/uso-paatosluonnos-{municipality}.txt");

        Assert.Contains(phrase, text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(
            article.QuerySelectorAll("h2, h3, h4, p, li, caption, tbody tr").Select(WordsOf),
            text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => ListMarker().Replace(line, "")));
    }

    /// <summary>What a part of the article says, as a line of text without its list marker.</summary>
    private static string WordsOf(IElement part) => part.LocalName switch
    {
        "h3" => Words(part).ToUpperInvariant(),
        "tr" when part.ChildElementCount == 2 => string.Join(": ", part.Children.Select(Words)),
        "tr" => string.Join("; ", part.Children.Zip(part.Closest("table")!.QuerySelectorAll("thead th"), (cell, column) =>
            cell.LocalName == "th" ? Words(cell) : $"{Words(column)}: {Words(cell)}")),
        _ => Words(part),
    };

    /// <summary>Words with single spaces; a word joiner keeps the mark of a source at its word, where the text has a space.</summary>
    private static string Words(IElement part) => Spaces().Replace(part.TextContent.Replace("]\u2060[", "][", StringComparison.Ordinal).Replace('\u2060', ' '), " ").Trim(' ');

    [GeneratedRegex(@"[ \n\r\t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(- |\d\. )", RegexOptions.CultureInvariant)]
    private static partial Regex ListMarker();
}
