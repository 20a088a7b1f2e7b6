using UsoSite.Generator.Search;

namespace UsoSite.Generator.Tests;

public sealed class FinnishStemsTests
{
    [Theory]
    [InlineData("orivesi", "orivede")]
    [InlineData("orivesi", "orivet")]
    [InlineData("turku", "turu")]
    [InlineData("lahti", "lahde")]
    [InlineData("lahti", "lahte")]
    [InlineData("seinäjoki", "seinäjoe")]
    [InlineData("riihimäki", "riihimäe")]
    [InlineData("helsinki", "helsingi")]
    [InlineData("hanko", "hango")]
    [InlineData("lappeenranta", "lappeenranna")]
    [InlineData("rautalampi", "rautalamme")]
    [InlineData("outokumpu", "outokummu")]
    [InlineData("juuka", "juua")]
    [InlineData("kauniainen", "kauniaisi")]
    [InlineData("varkaus", "varkaude")]
    [InlineData("kannus", "kannukse")]
    [InlineData("pihtipudas", "pihtiputaa")]
    [InlineData("punkalaidun", "punkalaitume")]
    [InlineData("uusikaupunki", "uudessakaupungi")]
    [InlineData("asukasluku", "asukasluvu")]
    [InlineData("kunnat", "kunta")]
    [InlineData("kaudet", "kausi")]
    [InlineData("päätökset", "päätös")]
    [InlineData("lähteet", "lähde")]
    [InlineData("kunnan", "kunti")]
    [InlineData("teemat", "teemoi")]
    public void AreWhatEndingsAreAddedTo(string word, string stem) => Assert.Contains(stem, FinnishStems.Of(word));

    [Theory]
    [InlineData("kuopio")]
    [InlineData("ii")]
    [InlineData("akaa")]
    public void ChangeNothingBetweenVowels(string word) => Assert.All(FinnishStems.Of(word), stem => Assert.StartsWith(word[..^1], stem, StringComparison.Ordinal));
}
