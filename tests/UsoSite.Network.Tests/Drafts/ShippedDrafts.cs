using System.Text.RegularExpressions;
using AngleSharp.Dom;
using UsoSite.Generator.Content;

namespace UsoSite.Network.Tests;

/// <summary>The draft decisions of the shipped site, of every municipality in every language.</summary>
[Collection(ShippedSite.Name)]
public sealed partial class ShippedDrafts(ShippedSite fixture)
{
    private static readonly Network Network = Shipped.Network;

    private static readonly string[] Appeals = ["oikaisuvaatimu", "muutoksenhak", "valitu", "omprövning", "besvär", "appeal", "correction"];

    private readonly Draft[] drafts =
    [
        .. from language in Language.All
           from municipality in Network.Municipalities
           select new Draft(
               municipality,
               language,
               fixture.At(Addresses.DraftDecision(language, municipality.Name)).QuerySelector(".draft")!,
               fixture.Read(Addresses.DraftText(language, municipality.Name)[1..])),
    ];

    [Fact]
    public void ThereIsOneForEveryMunicipalityInEveryLanguage() => Assert.Equal(308 * 3, drafts.Length);

    [Fact]
    public void TheTextHasEveryPartOfThePageInItsOrderAndNothingElse() => Each(draft =>
    {
        var lines = draft.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var parts = draft.Article.QuerySelectorAll("h2, h3, h4, p, li, caption, tbody tr").ToArray();
        return lines.Length != parts.Length
            ? $"{lines.Length} lines, {parts.Length} parts"
            : parts.Zip(lines).Where(pair => !PiecesOf(pair.First).All(piece => pair.Second.Contains(piece, StringComparison.OrdinalIgnoreCase)))
                .Select(pair => pair.Second).FirstOrDefault();
    });

    [Fact]
    public void TheTextIsForWindows() => Each(draft => Array.TrueForAll(draft.Text.Split('\n')[..^1], line => line.EndsWith('\r')) ? null : "line ends");

    [Fact]
    public void TheTextBeginsWithAByteOrderMark() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], fixture.ReadBytes(Addresses.DraftText(Language.Finnish, drafts[0].Municipality.Name)[1..])[..3]);

    [Fact]
    public void AKnownFeeStandsInCostsAndProposalWithItsSources() => Each(draft => draft.Fee is not { Annual: { } annual, SeasonTotal: { } total } fee
        ? null
        : draft.Euros(annual) is var one && draft.Euros(total) is var all && total == annual * fee.FeeYears
            && draft.Lines.Count(line => line.Contains(one, StringComparison.Ordinal) && MarkersOf(line).Any()) >= 2
            && draft.Article.QuerySelectorAll("ol:not(.sources) > li").Any(item => item.TextContent.Contains(one, StringComparison.Ordinal)
                && item.TextContent.Contains(all, StringComparison.Ordinal)
                && draft.SourcesOf(item).SequenceEqual(fee.Sources))
            ? null
            : "fee");

    [Fact]
    public void AnUnknownFeeIsSaidAndLeftBlankAndNoFigureOfThisSeasonStandsInItsPlace() => Each(draft => draft.Fee.Annual is not null
        ? null
        : draft.Article.QuerySelector("#taydenna-annual") is null || draft.Article.QuerySelector("#taydenna-total") is null
            ? "no blank"
            : draft.Lines.Where(line => line.Contains('€', StringComparison.Ordinal))
                .FirstOrDefault(line => draft.Previous is not { Annual: { } before } || Occurrences(line, "€") != 1 || !line.Contains(draft.Euros(before), StringComparison.Ordinal)));

    [Fact]
    public void TheBlanksAreThoseOfTheListInItsOrderAndTheirNumberIsSaid() => Each(draft =>
    {
        var expected = draft.Blanks;
        var blanks = draft.Article.QuerySelectorAll(".blank").Select(blank => blank.Id!["taydenna-".Length..]);
        var listed = draft.Article.QuerySelectorAll(".draft-blanks a").Select(link => link.GetAttribute("href")!["#taydenna-".Length..]);
        return blanks.SequenceEqual(expected) && listed.SequenceEqual(expected) && draft.Text.Contains($": {expected.Count} ", StringComparison.Ordinal) ? null : "blanks";
    });

    [Fact]
    public void EverythingInSquareBracketsIsABlankOrASource() => Each(draft =>
    {
        var fill = draft.Language.Code switch { "sv" => "fyll i: ", "en" => "fill in: ", _ => "täydennä: " };
        var inside = Bracketed().Matches(draft.Text).Select(match => match.Groups[1].Value).Where(text => !text.All(char.IsDigit)).ToArray();
        return inside.All(text => text.StartsWith(fill, StringComparison.Ordinal) && text.Length > fill.Length) && inside.Length == draft.Blanks.Count
            ? null
            : string.Join(" ", inside);
    });

    [Fact]
    public void EveryMarkerHasItsReferenceAndEveryReferenceItsMarker() => Each(draft =>
    {
        var listed = draft.Article.QuerySelectorAll("ol.sources > li").Select((_, i) => i + 1);
        var marked = MarkersOf(draft.Text[..draft.Text.LastIndexOf("\r\n\r\n[1] ", StringComparison.Ordinal)]).Distinct().Order();
        return listed.SequenceEqual(marked) ? null : $"listed {string.Join(' ', listed)}, marked {string.Join(' ', marked)}";
    });

    [Fact]
    public void NoSentenceIsLeftOpen() => Each(draft => OpenSentence().Match(draft.Text) is { Success: true } open ? open.Value : null);

    [Fact]
    public void ThePopulationOfTheFeeStandsWithItsDay() => Each(draft => draft.Fee is { Population: { } residents, PopulationDate: { } day }
        && draft.Lines.Any(line => line.Contains(Formats.For(draft.Language).Date(day), StringComparison.Ordinal)
            && line.Contains(Formats.For(draft.Language).Number(residents), StringComparison.Ordinal)) ? null : "population");

    [Fact]
    public void NoneGivesInstructionsForAppeal() => Each(draft => Array.Find(Appeals, word => draft.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void OnlyADecisionOfTheNewestSeasonIsAnnounced() => Assert.Equal(
        Language.All.SelectMany(_ => new[] { "Kajaani", "Ulvila" }),
        drafts.Where(draft => draft.Article.ParentElement!.QuerySelector(".markdown-alert-important") is not null).Select(draft => draft.Municipality.Name.Fi));

    [Fact]
    public void ANearBoundaryIsToldWithItsDistance()
    {
        Assert.Contains(Of("Orivesi").Lines, line => line.Contains(" 131 asukkaan päässä", StringComparison.Ordinal));
        Assert.DoesNotContain(Of("Kajaani").Lines, line => line.Contains("asukkaan päässä", StringComparison.Ordinal));
    }

    [Fact]
    public void TheFeeOfTheSeasonBeforeIsThatOfTheMunicipalityItself() =>
        Assert.Contains(Of("Orivesi").Lines, line => line.StartsWith("- Kunnan maksu vuodessa; 2023–2024: 9\u00A0000\u00A0€ (kunnan oman päätöksen mukaan)", StringComparison.Ordinal)
            && line.Contains("2025–2026: ei tiedossa", StringComparison.Ordinal));

    [Fact]
    public void ThePageOfEveryMunicipalityLeadsToItsDraft() => Each(draft =>
        fixture.At(Addresses.Municipality(draft.Language, draft.Municipality.Name)).QuerySelectorAll("main a")
            .Any(link => link.GetAttribute("href") == Addresses.DraftDecision(draft.Language, draft.Municipality.Name).Split('/')[^2] + "/") ? null : "no link");

    private Draft Of(string name) => drafts.First(draft => draft.Municipality.Name.Fi == name && draft.Language == Language.Finnish);

    private void Each(Func<Draft, string?> faultOf) =>
        Assert.Empty(drafts.Select(draft => (draft, Fault: faultOf(draft))).Where(pair => pair.Fault is not null).Select(pair => $"{pair.draft.Language} {pair.draft.Municipality.Name.Fi}: {pair.Fault}").Take(10));

    /// <summary>The text of a part in the pieces between its tags.</summary>
    private static IEnumerable<string> PiecesOf(IElement part) =>
        part.GetDescendants().OfType<IText>().Select(text => text.Data.Replace("\u2060", "", StringComparison.Ordinal).Trim(' ', '\n')).Where(text => text.Length > 0);

    private static IEnumerable<int> MarkersOf(string text) => Marker().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));

    private static int Occurrences(string text, string of) => text.Split(of).Length - 1;

    [GeneratedRegex(@"\[(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\[([^\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    /// <summary>A placeholder, a space before a stop, two stops, empty brackets or quotation marks, or a colon that nothing follows.</summary>
    [GeneratedRegex(@"[^\r\n]*(\{| [.,;]|\.\.|\(\)|””|“”|  |:(?=\r\n\r\n[^-\r\n])|: ?(?=[;.]))[^\r\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex OpenSentence();

    private sealed record Draft(Municipality Municipality, Language Language, IElement Article, string Text)
    {
        public FeeView Fee { get; } = FeeView.From(Network.FeeOf(Municipality.Code, Network.NewestSeason), Network);

        public FeeView Previous { get; } = FeeView.From(Network.FeeOf(Municipality.Code, Network.Previous(Network.NewestSeason)!), Network);

        public IReadOnlyList<string> Blanks { get; } = new UsoSite.Network.Draft(Municipality, Network.NewestSeason, Network).Blanks;

        public string[] Lines { get; } = Text.Split("\r\n");

        public string Euros(int value) => Formats.For(Language).Euros(value);

        /// <summary>Ids of the sources that the markers within a part lead to.</summary>
        public IEnumerable<string> SourcesOf(IElement part) => part.QuerySelectorAll("a.source").Select(mark =>
            Article.QuerySelector(mark.GetAttribute("href")!)!.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1]);
    }
}
