namespace UsoSite.Network.Tests;

public sealed class InitialLetterTests
{
    [Theory]
    [InlineData("Akaa", "A", "kirjain-a")]
    [InlineData("Åland", "Å", "kirjain-ao")]
    [InlineData("Ähtäri", "Ä", "kirjain-ae")]
    [InlineData("Öja", "Ö", "kirjain-oe")]
    [InlineData("äiti", "Ä", "kirjain-ae")]
    public void HasItsAnchorInAscii(string name, string letter, string anchor) =>
        Assert.Equal(new InitialLetter(letter, anchor), InitialLetter.From(Small.Text(name), Language.Finnish));

    [Fact]
    public void EachIsListedOnceInTheOrderOfTheFinnishAlphabet()
    {
        var network = Small.Network(Small.Tables with
        {
            Municipalities = [.. "Ähtäri Oulu Åland Akaa Alavus Ylivieska".Split(' ').Select((name, i) => Small.Municipality($"00{i}", name))],
        });

        Assert.Equal(["A", "O", "Y", "Å", "Ä"], InitialLetter.All(network, Language.Finnish).Select(initial => initial.Letter));
    }
}
