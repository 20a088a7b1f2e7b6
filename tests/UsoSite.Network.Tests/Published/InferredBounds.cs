using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace UsoSite.Network.Tests;

/// <summary>Wherever a fee tier is named whose bounds no source states, the page says that they are inferred.</summary>
public sealed class InferredBounds(InferredBounds.Fixture fixture) : IClassFixture<InferredBounds.Fixture>
{
    private const string Mark = "rajat päätelty viereisestä luokasta";
    private const string Short = "(päätelty)";

    [Theory]
    [InlineData("/kunnat/aijala/", "main p", "mukainen maksuluokka", Mark)]
    [InlineData("/kunnat/lehtola/", "main p", "Lähin raja on", Mark)]
    [InlineData("/vertailu/", "table.matrix tr", "alle 9 000", Mark)]
    [InlineData("/vertailu/2021-2022/2023-2024/", "table.comparison tr", "alle 9 000", Mark)]
    [InlineData("/kunnat/", "table.directory tr", "alle 9 000", Short)]
    [InlineData("/kunnat/", "#rajaa-luokka option", "alle 9 000", Short)]
    [InlineData("/maakunnat/pohjola/", "table.directory tr", "alle 9 000", Short)]
    [InlineData("/maksulaskuri/", "section:has(#kausi-2023-2024) tr", "alle 9 000", Mark)]
    [InlineData("/kunnat/aijala/paatosluonnos/", "article.draft li", "Maksuluokka", Mark)]
    public void AreMarked(string address, string place, string words, string mark)
    {
        var named = Parts(fixture.Pages.At(address), place, words);

        Assert.NotEmpty(named);
        Assert.All(named, part => Assert.Contains(mark, part, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/kunnat/", "table.directory tr", "9 000–45 000")]
    [InlineData("/vertailu/", "table.matrix tr", "9 000–45 000")]
    public void OthersAreNot(string address, string place, string words)
    {
        var named = Parts(fixture.Pages.At(address), place, words);

        Assert.NotEmpty(named);
        Assert.All(named, part => Assert.DoesNotContain("päätelty", part, StringComparison.Ordinal));
    }

    /// <summary>What scripts fill in has the place of the mark.</summary>
    [Theory]
    [InlineData("/maksulaskuri/", "template[data-result=pair]")]
    [InlineData("/maksulaskuri/", "template[data-result=one]")]
    [InlineData("/upota/maksu/", "template[data-result=one]")]
    public void AreMarkedByScripts(string address, string template) =>
        Assert.NotNull(((IHtmlTemplateElement)fixture.Pages.At(address).QuerySelector(template)!).Content.QuerySelector("[data-if=tierInferred]"));

    private static string[] Parts(IDocument page, string place, string words) =>
        [.. page.QuerySelectorAll(place).Select(PublishedPages.Words).Where(text => text.Replace('\u00A0', ' ').Contains(words, StringComparison.Ordinal))];

    /// <summary>The base site where a source names the middle tier of the newest season only.</summary>
    public sealed class Fixture : IDisposable
    {
        private const string HighestPopulation = """ "description_en": "Highest population."},""";
        private const string Bounds = """
            {"name": "bounds", "type": "string", "title": "Rajat", "title_sv": "Gränser", "title_en": "Bounds", "description": "Rajat.", "description_sv": "Gränser.", "description_en": "Bounds."},
            """;

        internal PublishedPages Pages { get; } = new(TestSite.Base()
            .Replace("data/datapackage.json", HighestPopulation, HighestPopulation + Bounds)
            .Write("data/fee_tiers.csv", """
                season,min_residents,max_residents,bounds,annual_fee_eur,sources
                2021-2022,,8999,,8000,brochure
                2021-2022,9000,45000,,11000,brochure
                2021-2022,45001,,,16000,brochure
                2023-2024,,8999,inferred,,lehtola
                2023-2024,9000,45000,,12000,lehtola
                2023-2024,45001,,inferred,,lehtola

                """));

        public void Dispose() => Pages.Dispose();
    }
}
