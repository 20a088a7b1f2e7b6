using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Tests.Domain;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Äänekoski", "aanekoski")]
    [InlineData("Mänttä-Vilppula", "mantta-vilppula")]
    [InlineData("Pedersören kunta", "pedersoren-kunta")]
    [InlineData("Åbo", "abo")]
    [InlineData("  Koski  Tl. ", "koski-tl")]
    [InlineData("Café & Ŋ", "cafe-n")]
    public void IsLowerCaseAsciiWithSingleHyphens(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void AllMunicipalitiesAndRegionsHaveSlugsOfTheirOwn()
    {
        var network = Shipped.Network;

        Assert.Equal(308, network.Municipalities.Select(m => Slug.Of(m.Name.Fi)).Distinct().Count());
        Assert.Equal(19, network.Tables.Regions.Select(r => Slug.Of(r.Name.Fi)).Distinct().Count());
    }
}
