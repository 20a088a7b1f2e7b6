namespace UsoSite.Generator.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Äänekoski", "aanekoski")]
    [InlineData("Mänttä-Vilppula", "mantta-vilppula")]
    [InlineData("Pedersören kunta", "pedersoren-kunta")]
    [InlineData("Åbo", "abo")]
    [InlineData("  Koski  Tl. ", "koski-tl")]
    [InlineData("§ 6: 12 000 €", "6-12-000")]
    [InlineData("kello 8–16", "kello-8-16")]
    [InlineData("2025-2026", "2025-2026")]
    [InlineData("", "")]
    [InlineData("— ! —", "")]
    public void IsLowerCaseAsciiWithSingleHyphens(string name, string slug) => Assert.Equal(slug, Slug.From(name));

    [Theory]
    [InlineData("Café & Ŋ", "cafe-ng")]
    [InlineData("Æ ø ð", "ae-o-d")]
    [InlineData("Straße", "strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Þingvellir", "thingvellir")]
    [InlineData("Deatnu–Čáhppesjávri", "deatnu-cahppesjavri")]
    [InlineData("Санкт-Петербург", "sankt-peterburg")]
    [InlineData("Тверь и Псков", "tver-i-pskov")]
    [InlineData("Αθήνα", "athina")]
    public void LettersOfAnyScriptAreTransliterated(string name, string slug) => Assert.Equal(slug, Slug.From(name));

    [Theory]
    [InlineData("A\u0308a\u0308nekoski", "aanekoski")]
    [InlineData("A\u030Abo", "abo")]
    public void ALetterWithAMarkOfItsOwnIsOneLetter(string name, string slug) => Assert.Equal(slug, Slug.From(name));

    [Fact]
    public void HalfACharacterSeparates() => Assert.Equal("a-b", Slug.From("a\uD800b"));

    [Theory]
    [InlineData("Ä-")]
    [InlineData("Жя")]
    public void AVeryLongNameHasASlug(string part)
    {
        var slug = Slug.From(string.Concat(Enumerable.Repeat(part, 1000)));

        Assert.Equal(slug, Slug.From(slug));
        Assert.True(slug.Length >= 1999);
    }
}
