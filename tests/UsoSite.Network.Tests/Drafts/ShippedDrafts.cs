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
            && fee.FeeYears + 1 <= draft.Article.QuerySelectorAll("table:last-of-type td").Count(cell => cell.TextContent.Contains('€', StringComparison.Ordinal))
            && draft.Article.QuerySelectorAll("ol > li").Any(item => item.TextContent.Contains(one, StringComparison.Ordinal)
                && item.TextContent.Contains(all, StringComparison.Ordinal)
                && draft.SourcesOf(item).SequenceEqual(fee.Sources))
            ? null
            : "fee");

    [Fact]
    public void AnUnknownFeeIsSaidAndLeftBlankAndNoFigureOfThisSeasonStandsInItsPlace() => Each(draft => draft.Fee.Annual is not null
        ? null
        : draft.Article.QuerySelector("#taydenna-annual") is null || draft.Article.QuerySelector("#taydenna-total") is null
            ? "no blank"
            : Array.Find(draft.Lines, line => line.Contains('€', StringComparison.Ordinal)));

    [Fact]
    public void TheBlanksAreThoseOfTheListInItsOrderAndTheirNumberIsSaid() => Each(draft =>
    {
        var expected = draft.Blanks.Select(blank => blank.Id).ToArray();
        var blanks = draft.Article.QuerySelectorAll(".blank").Select(blank => blank.Id!["taydenna-".Length..]);
        var listed = draft.Article.ParentElement!.QuerySelectorAll(".draft-blanks a").Select(link => link.GetAttribute("href")!["#taydenna-".Length..]);
        return blanks.SequenceEqual(expected) && listed.SequenceEqual(expected) && !draft.Text.Contains(draft.Article.ParentElement!.QuerySelector("summary")!.TextContent, StringComparison.Ordinal) ? null : "blanks";
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
        var listed = draft.Article.QuerySelectorAll(".draft-source").Select((_, i) => i + 1);
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
    public void NoneGivesInstructionsForAppealButLeavesThemToTheMunicipality() => Each(draft => draft.Lines
        .Where(line => Array.Exists(Appeals, word => line.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .FirstOrDefault(line => !line.EndsWith(']') && line.Any(char.IsLower)));

    [Fact]
    public void OnlyADecisionOfTheNewestSeasonIsAnnounced() => Assert.Equal(
        Language.All.SelectMany(_ => new[] { "Kajaani", "Ulvila" }),
        drafts.Where(draft => draft.Article.ParentElement!.QuerySelector(".markdown-alert-important") is not null).Select(draft => draft.Municipality.Name.Fi));

    [Fact]
    public void ANearBoundaryIsToldWithItsDistance()
    {
        Assert.Contains(" asukkaan päässä", NotesOf("Orivesi"), StringComparison.Ordinal);
        Assert.DoesNotContain("asukkaan päässä", NotesOf("Kajaani"), StringComparison.Ordinal);
    }

    [Fact]
    public void NotesToThePreparerStandOutsideTheDocument() => Each(draft => draft.Article.QuerySelector(".draft-notes") is null
        && draft.Article.ParentElement!.QuerySelectorAll(".draft-notes > p, .draft-notes > ul > li").Select(note => note.TextContent)
            .FirstOrDefault(note => draft.Text.Contains(note, StringComparison.Ordinal)) is null ? null : "note");

    [Fact]
    public void ThePageOfEveryMunicipalityLeadsToItsDraft() => Each(draft =>
        fixture.At(Addresses.Municipality(draft.Language, draft.Municipality.Name)).QuerySelectorAll("main a")
            .Any(link => link.GetAttribute("href") == Addresses.DraftDecision(draft.Language, draft.Municipality.Name).Split('/')[^2] + "/") ? null : "no link");

    private string NotesOf(string name) => Of(name).Article.ParentElement!.QuerySelector(".draft-notes")!.TextContent;

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

        public IReadOnlyList<DraftBlank> Blanks { get; } = new UsoSite.Network.Draft(Municipality, Network.NewestSeason, Network).Blanks;

        public string[] Lines { get; } = Text.Split("\r\n");

        public string Euros(int value) => Formats.For(Language).Euros(value);

        /// <summary>Ids of the sources that the markers within a part lead to.</summary>
        public IEnumerable<string> SourcesOf(IElement part) => part.QuerySelectorAll("a.source").Select(mark =>
            Article.QuerySelector(mark.GetAttribute("href")!)!.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1]);
    }
}
