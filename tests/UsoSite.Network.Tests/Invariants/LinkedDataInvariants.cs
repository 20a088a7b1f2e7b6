using System.Globalization;
using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using Markdig.Syntax;

namespace UsoSite.Network.Tests;

/// <summary>What programs are told of pages and of the site, whatever rows the tables have.</summary>
public abstract class LinkedDataInvariants(BuiltSite fixture)
{
    /// <summary>The properties that each type must have to be of use, by schema.org and by those who show it in results.</summary>
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["Answer"] = ["text"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["Country"] = ["name"],
        ["DataDownload"] = ["contentUrl", "encodingFormat"],
        ["Dataset"] = ["name", "description", "url", "distribution"],
        ["EntryPoint"] = ["urlTemplate"],
        ["Event"] = ["name", "startDate", "endDate", "url"],
        ["FAQPage"] = ["mainEntity", "inLanguage"],
        ["GovernmentOrganization"] = ["name", "identifier"],
        ["ListItem"] = ["position", "name", "item"],
        ["Offer"] = ["name", "price", "priceCurrency", "eligibleQuantity", "priceSpecification"],
        ["Organization"] = ["name", "url"],
        ["Place"] = ["name", "address"],
        ["PostalAddress"] = ["addressCountry"],
        ["PropertyValue"] = [],
        ["QuantitativeValue"] = ["unitText"],
        ["Question"] = ["name", "acceptedAnswer"],
        ["SearchAction"] = ["target", "query-input"],
        ["UnitPriceSpecification"] = ["price", "priceCurrency", "unitCode"],
        ["WebSite"] = ["name", "url", "potentialAction"],
    };

    [Fact]
    public void EveryBlockHasWhatItsTypesRequire() => Assert.Empty(fixture.Pages.AsParallel().SelectMany(page => page.Document.QuerySelectorAll("script[type='application/ld+json']").SelectMany(block =>
    {
        using var json = JsonDocument.Parse(block.TextContent);
        return json.RootElement.GetProperty("@context").GetString() == "https://schema.org"
            ? Problems(json.RootElement.GetProperty("@graph")).Select(problem => $"{page.Path}: {problem}").ToArray()
            : [$"{page.Path}: another context"];
    })).Take(5));

    [Fact]
    public void BreadcrumbsLeadToPagesAndEndWithTheirOwn() => Assert.Empty(fixture.Pages.AsParallel().Where(page => page.Document.QuerySelector("nav.breadcrumbs") is not null && page.Document.QuerySelector("link[rel=canonical]") is not null).SelectMany(page =>
    {
        var items = On(page.Document, "BreadcrumbList").Single().GetProperty("itemListElement").EnumerateArray().Select(item => item.GetProperty("item").GetString()!).ToArray();
        return items[^1] == page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href") && items.All(item => fixture.At(new Uri(item).AbsolutePath) is not null) ? Array.Empty<string>() : [page.Path];
    }).Take(5));

    [Fact]
    public void OffersAreTheFeesThatAreKnownAndNoOthers() => Assert.All(fixture.Network.Seasons, season => Assert.Equal(
        fixture.Network.Schedule(season.Id).Tiers.Where(tier => tier.AnnualFee is not null).Select(tier => $"{tier.AnnualFee} {tier.MinResidents} {tier.MaxResidents}"),
        On(fixture.At(Addresses.Season(Language.Finnish, season.Id)), "Offer").Select(offer => $"{offer.GetProperty("price")} {Bound(offer, "minValue")} {Bound(offer, "maxValue")}")));

    [Fact]
    public void OffersLeadToRows() => Assert.All(fixture.Network.Seasons, season => Assert.All(
        On(fixture.At(Addresses.Season(Language.Finnish, season.Id)), "Offer"),
        offer => Assert.Equal("tr", fixture.At(Addresses.Season(Language.Finnish, season.Id)).GetElementById(new Uri(offer.GetProperty("url").GetString()!).Fragment[1..])?.LocalName)));

    [Fact]
    public void ThePageOfOpenDataTellsOfEveryTable() => Assert.All(fixture.Languages, language =>
    {
        var set = On(fixture.At(Addresses.OpenData(language)), "Dataset").Single();

        Assert.Equal(SiteTables.Sound(fixture.Root).All.Count(), set.GetProperty("hasPart").GetArrayLength());
        Assert.All(set.GetProperty("hasPart").EnumerateArray().Append(set).SelectMany(part => part.GetProperty("distribution").EnumerateArray()), file =>
            Assert.True(File.Exists(Path.Combine(fixture.Output, new Uri(file.GetProperty("contentUrl").GetString()!).AbsolutePath[1..]))));
        Assert.Equal("FI", set.GetProperty("spatialCoverage").GetProperty("identifier").GetString());
        Assert.Equal(2, set.GetProperty("temporalCoverage").GetString()!.Split('/').Length);
    });

    [Fact]
    public void EveryMunicipalityAndEventIsTold()
    {
        Assert.All(fixture.Network.Municipalities, municipality => Assert.Equal(
            municipality.Code.Value, On(fixture.At(Addresses.Municipality(Language.Finnish, municipality.Name)), "GovernmentOrganization").Single().GetProperty("identifier").GetProperty("value").GetString()));
        Assert.Equal(fixture.Network.Tables.Events.Count, On(fixture.At(Addresses.Events(Language.Finnish)), "Event").Length);
    }

    [Fact]
    public void QuestionsAreToldWithTheirAnswers() => Assert.All(fixture.Languages, language =>
    {
        var page = fixture.At(fixture.Result.Pages.Single(page => page.Id == "questions" && page.Language == language).Address);
        var told = On(page, "FAQPage").Single().GetProperty("mainEntity").EnumerateArray()
            .Select(question => (Name: question.GetProperty("name").GetString()!, Answer: Words(question.GetProperty("acceptedAnswer").GetProperty("text").GetString()!))).ToArray();

        Assert.Equal(page.QuerySelectorAll("main h3").Select(heading => heading.TextContent.Trim()).Where(text => text.EndsWith('?')), told.Select(question => question.Name));
        Assert.All(told, question => Assert.DoesNotMatch(@"[{}<>]|\]\(|\[\^", question.Answer));
        Assert.All(page.QuerySelectorAll("main h3"), heading =>
        {
            var shown = (AngleSharp.Dom.IElement)heading.NextElementSibling!.Clone();
            shown.QuerySelectorAll("a.source").ToList().ForEach(mark => mark.Remove());
            Assert.StartsWith(Words(shown.TextContent), told.Single(question => question.Name == heading.TextContent.Trim()).Answer, StringComparison.Ordinal);
        });

        static string Words(string text) => string.Join(' ', text.Replace("\u2060", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    });

    [Fact]
    public void TheSiteMapNamesLanguagesAndDays()
    {
        XmlDocument map = new();
        map.LoadXml(fixture.Read("sitemap.xml"));
        XmlNamespaceManager names = new(map.NameTable);
        names.AddNamespace("s", "http://www.sitemaps.org/schemas/sitemap/0.9");
        names.AddNamespace("x", "http://www.w3.org/1999/xhtml");
        var season = map.SelectSingleNode($"//s:url[contains(s:loc, '{Addresses.Season(Language.Finnish, fixture.Network.NewestSeason.Id)}')]", names)!;

        Assert.Equal(SiteTables.Sound(fixture.Root).Package.Modified!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), season.SelectSingleNode("s:lastmod", names)!.InnerText);
        Assert.Equal(fixture.Languages.Select(language => language.Code), season.SelectNodes("x:link", names)!.Cast<XmlElement>().Select(link => link.GetAttribute("hreflang")));
        Assert.All(map.SelectNodes("//x:link", names)!.Cast<XmlElement>(), link => Assert.NotNull(fixture.At(new Uri(link.GetAttribute("href")).AbsolutePath)));
    }

    [Fact]
    public void BrowsersAreTheSearchTold() => Assert.All(fixture.Languages, language =>
    {
        XmlDocument description = new();
        description.LoadXml(fixture.Read(Addresses.OpenSearch(language)[1..]));
        var template = ((XmlElement)description.GetElementsByTagName("Url")[0]!).GetAttribute("template");

        Assert.EndsWith("?q={searchTerms}", template, StringComparison.Ordinal);
        Assert.NotNull(fixture.At(new Uri(template[..template.IndexOf('?')]).AbsolutePath).QuerySelector("form[role=search] [name=q]"));
        Assert.NotNull(fixture.At(Addresses.Home(language)).QuerySelector("link[rel=search][type='application/opensearchdescription+xml']"));
    });

    [Fact]
    public void SharedPagesHaveAPictureOfTheSite() => Assert.Empty(fixture.Pages.AsParallel().Where(page => page.Document.QuerySelector("link[rel=canonical]") is not null).Where(page =>
        page.Document.QuerySelector("meta[property='og:image']")?.GetAttribute("content") is not { } picture
        || !File.Exists(Path.Combine(fixture.Output, new Uri(picture).AbsolutePath[1..]))
        || page.Document.QuerySelector("meta[property='og:url']")?.GetAttribute("content") != page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"))
        .Select(page => page.Path).Take(5));

    [Fact]
    public void TheSummaryIsMarkdownWhoseLinksLeadSomewhere()
    {
        var text = Markdig.Markdown.Parse(fixture.Read("llms.txt"));
        var links = text.Descendants<Markdig.Syntax.Inlines.LinkInline>().Select(link => new Uri(link.Url!).AbsolutePath).ToArray();

        Assert.Equal(1, Assert.IsType<Markdig.Syntax.HeadingBlock>(text[0]).Level);
        Assert.True(links.Length > 20 + SiteTables.Sound(fixture.Root).All.Count());
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(fixture.Output, link[1..] + (link.EndsWith('/') ? "index.html" : ""))), link));
    }

    private static JsonElement[] On(IDocument page, string type) =>
    [
        .. page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(block => JsonDocument.Parse(block.TextContent).RootElement.GetProperty("@graph").EnumerateArray())
            .Where(thing => thing.GetProperty("@type").GetString() == type),
    ];

    private static string Bound(JsonElement offer, string name) => offer.GetProperty("eligibleQuantity").TryGetProperty(name, out var value) ? value.ToString() : "";

    private static IEnumerable<string> Problems(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Problems),
        JsonValueKind.Object => ProblemsOf(value).Concat(value.EnumerateObject().SelectMany(part => Problems(part.Value))),
        JsonValueKind.Null => ["a null"],
        JsonValueKind.String => value.GetString()!.Length == 0 ? ["an empty text"] : [],
        _ => [],
    };

    private static IEnumerable<string> ProblemsOf(JsonElement thing)
    {
        var type = thing.GetProperty("@type").GetString()!;
        return Required.TryGetValue(type, out var required)
            ? required.Where(name => !thing.TryGetProperty(name, out _)).Select(name => $"{type} without {name}")
            : [$"{type} is not known"];
    }
}
