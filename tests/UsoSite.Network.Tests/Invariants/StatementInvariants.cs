using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace UsoSite.Network.Tests;

/// <summary>The accessibility statement of the shipped site tells in each language what the data has and the model of the statement asks for.</summary>
public abstract class StatementInvariants(BuiltSite fixture)
{
    private readonly NetworkTables tables = fixture.Network.Tables;

    public static TheoryData<string, string> Addresses => new()
    {
        { "fi", "/saavutettavuus/" },
        { "sv", "/sv/tillganglighet/" },
        { "en", "/en/accessibility/" },
    };

    [Fact]
    public void IsPartialByOwnAssessment() => Assert.Equal(("partial", "self"), (fixture.Network.Accessibility.Status, fixture.Network.Accessibility.Method));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void ShowsEveryGapOnceWithItsCriterionAndAlternative(string language, string address)
    {
        var own = new Language(language);
        var shown = fixture.At(address).QuerySelectorAll(".gaps > li").Select(Text).ToArray();

        Assert.Equal(tables.AccessibilityGaps.Count, shown.Length);
        Assert.All(tables.AccessibilityGaps, gap =>
        {
            var item = Assert.Single(shown, text => text.StartsWith(Spaced(gap.Name.In(own)), StringComparison.Ordinal));
            Assert.Contains(Spaced(gap.Description.In(own)), item, StringComparison.Ordinal);
            Assert.Contains(Spaced(gap.Alternative.In(own)), item, StringComparison.Ordinal);
            Assert.Contains(gap.Criterion.Length > 0 ? $"(WCAG {gap.Criterion})" : "", item, StringComparison.Ordinal);
            Assert.Contains(Day(gap.Found, language), item, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void SaysInWordsThatAKindIsEmpty(string language, string address)
    {
        var main = fixture.At(address).QuerySelector(".prose")!;
        var kinds = main.QuerySelectorAll("h3").TakeWhile(heading => heading.NextElementSibling is not null).Take(AccessibilityGap.Kinds.Count).ToArray();

        Assert.Equal(AccessibilityGap.Kinds.Count, kinds.Length);
        foreach (var (kind, heading) in AccessibilityGap.Kinds.Zip(kinds))
        {
            var below = Below(heading).ToArray();
            Assert.Equal(tables.AccessibilityGaps.Count(gap => gap.Kind == kind), below.SelectMany(part => part.QuerySelectorAll(":scope > li")).Count());
            Assert.True(Text(below[^1]).Length > 10, $"{language} {kind}: {Text(below[^1])}");
        }
    }

    [Theory]
    [InlineData("/saavutettavuus/", "täyttää saavutettavuusvaatimukset osittain", "sivuston tekijöiden oma arvio", "14 päivän kuluessa", "Liikenne- ja viestintävirasto Traficom", "https://www.saavutettavuusvaatimukset.fi/")]
    [InlineData("/sv/tillganglighet/", "uppfyller tillgänglighetskraven delvis", "bedömning av webbplatsens utvecklare", "inom 14 dagar", "Transport- och kommunikationsverket Traficom", "https://www.tillganglighetskrav.fi/")]
    [InlineData("/en/accessibility/", "partially meets the accessibility requirements", "self-assessment by the makers of the site", "within 14 days", "Finnish Transport and Communications Agency Traficom", "https://www.webaccessibility.fi/")]
    public void NamesStatusMethodFeedbackAndSupervisor(string address, string status, string method, string feedback, string supervisor, string website)
    {
        var main = fixture.At(address).QuerySelector("main")!;

        Assert.All([status, method, feedback, supervisor, "306/2019", "2018/1523", "029 534 5000"], words => Assert.Contains(words, Text(main), StringComparison.Ordinal));
        Assert.NotNull(main.QuerySelector($"a[href='{website}']"));
        Assert.NotNull(main.QuerySelector("a[href='mailto:saavutettavuus@traficom.fi']"));
        var language = new Language(fixture.At(address).DocumentElement.GetAttribute("lang")!);
        Assert.All(tables.Organisers.Where(o => o.Id is "kuntaliitto" or "fcg"), organiser => Assert.NotNull(main.QuerySelector($".organisers a[href='{organiser.Url.In(language)}']")));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void TellsItsDaysToReadersAndMachines(string language, string address)
    {
        var days = fixture.At(address).QuerySelectorAll(".prose li time").Select(time => (time.GetAttribute("datetime"), Text(time)));
        var statement = fixture.Network.Accessibility;

        Assert.Equal([Both(statement.Prepared), Both(statement.Reviewed)], days);

        (string?, string) Both(DateOnly day) => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Day(day, language));
    }

    [Fact]
    public void EveryPageLeadsToIt() => Assert.Empty(fixture.WholePages
        .Where(page => !page.Path.EndsWith("404.html", StringComparison.Ordinal))
        .Where(page => page.Document.QuerySelectorAll("footer a").All(link => !Regex.IsMatch(link.GetAttribute("href")!, "(saavutettavuus|tillganglighet|accessibility)/$|^\\./$|^$")))
        .Select(page => page.Path));

    private static IEnumerable<IElement> Below(IElement heading)
    {
        for (var next = heading.NextElementSibling; next is not null && next.LocalName is not ("h2" or "h3"); next = next.NextElementSibling)
        {
            yield return next;
        }
    }

    private static string Day(DateOnly day, string language) =>
        day.ToString(language == "en" ? "d MMMM yyyy" : "d.M.yyyy", CultureInfo.InvariantCulture);

    private static string Text(IElement element) => Spaced(element.TextContent);

    private static string Spaced(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
