namespace UsoSite.Generator.Tests;

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
}
