using AngleSharp.Dom;

namespace UsoSite.Network.Tests;

/// <summary>What the page of a municipality says of the figures behind its fee.</summary>
public sealed class FeesOfMunicipalities
{
    [Theory]
    [InlineData("/kunnat/aijala/", ".fee", "uusin asukasluku aineistossa")]
    [InlineData("/kunnat/lehtola/paatosluonnos/", "main", "Luonnoksessa on aineiston uusin asukasluku.")]
    public void APopulationFromBeforeTheYearThatCountsIsMarkedAsTheNewestKnown(string address, string place, string older)
    {
        using var pages = new PublishedPages(TestSite.Base()
            .Replace("data/population.csv", "005,2022,8935\n", "").Replace("data/population.csv", "020,2022,9200\n", "").Replace("data/population.csv", "091,2022,45200\n", ""));

        Assert.Contains(older, Text(pages, address, place), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kunnat/aijala/", ".fee", "uusin asukasluku aineistossa")]
    [InlineData("/kunnat/lehtola/paatosluonnos/", "main", "Luonnoksessa on aineiston uusin asukasluku.")]
    public void APopulationOfTheYearThatCountsIsNotMarked(string address, string place, string older)
    {
        using var pages = new PublishedPages(TestSite.Base());

        Assert.DoesNotContain(older, Text(pages, address, place), StringComparison.Ordinal);
    }

    [Fact]
    public void AFeeThatIsNotKnownHelpsOn()
    {
        using var pages = new PublishedPages(TestSite.Base()
            .Replace("data/population.csv", "005,2020,", "005,2018,9000\n005,2020,")
            .Replace("data/fee_tiers.csv", "2021-2022,,8999", "2019-2020,,,7000,brochure\n2021-2022,,8999")
            .Write("data/seasons.csv", """
                id,number,start,end,theme_fi,theme_sv,theme_en,travel_costs,members_complete,sources
                2019-2020,1,2019-01-01,2020-12-31,,,,,false,brochure
                2021-2022,2,2021-01-01,2022-12-31,Ensimmäinen teema,,,extra,true,brochure
                2023-2024,3,2023-01-01,2024-12-31,,,,,false,lehtola

                """));

        var fee = pages.At("/kunnat/aijala/").QuerySelector(".fee")!;
        var fact = fee.QuerySelectorAll("dt").Single(term => PublishedPages.Words(term) == "Luokan julkaistu maksu, kausi 2021–2022").NextElementSibling!;
        Assert.Equal("Kauden 2023–2024 maksua ei ole lähteissä", PublishedPages.Words(fee.QuerySelector("h3")!));
        Assert.StartsWith("8 000 €", PublishedPages.Words(fact), StringComparison.Ordinal);
        Assert.NotEmpty(fact.QuerySelectorAll("a.source"));
        Assert.Contains("Kunta: Äijälä", PublishedPages.Words(fee.QuerySelector(".question-text")!), StringComparison.Ordinal);
    }

    private static string Text(PublishedPages pages, string address, string place) => PublishedPages.Words(pages.At(address).QuerySelector(place)!);
}
