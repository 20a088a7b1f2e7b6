namespace UsoSite.Network.Tests;

public sealed class AddressBookTests
{
    private static readonly Language Swedish = new("sv");

    private readonly AddressBook book = new(
        [
            SmallSite.Page("season/2023-2024", "/kaudet/2023-2024/"),
            SmallSite.Page("season/2025-2026", "/kaudet/2025-2026/"),
            SmallSite.Page("comparison/2023-2024/2025-2026", "/vertailu/2023-2024/2025-2026/"),
            SmallSite.Page("about", "/tietoa/"),
            SmallSite.Page("about", "/toinen/"),
            SmallSite.Page("about", "/sv/om/") with { Language = Swedish },
        ],
        id => id.Replace("newest", "2025-2026", StringComparison.Ordinal));

    [Theory]
    [InlineData("season/newest", "/kaudet/2025-2026/")]
    [InlineData("comparison/2023-2024/newest", "/vertailu/2023-2024/2025-2026/")]
    [InlineData("season/2023-2024", "/kaudet/2023-2024/")]
    public void AnIdThatStandsForAnotherIsResolvedFirst(string id, string address) => Assert.Equal(address, book.Find(id, Language.Finnish)!.Address);

    [Fact]
    public void OfTwoPagesWithOneIdTheFirstStands() => Assert.Equal("/tietoa/", book.Find("about", Language.Finnish)!.Address);

    [Fact]
    public void APageOfTheLanguageComesBeforeTheFinnishOne() => Assert.Equal("/sv/om/", book.Find("about", Swedish)!.Address);

    [Fact]
    public void APageWithoutTranslationIsFoundInFinnish() => Assert.Equal("/kaudet/2025-2026/", book.Find("season/newest", Swedish)!.Address);

    [Theory]
    [InlineData("newest")]
    [InlineData("season/2011-2012")]
    [InlineData("About")]
    [InlineData("")]
    public void AnIdThatNoPageHasIsNotFound(string id) => Assert.Null(book.Find(id, Language.Finnish));

    [Fact]
    public void AWrongIdHasANearestOne()
    {
        Assert.Equal("about", book.NearestTo("abuot"));
        Assert.Null(book.NearestTo("something-else-entirely"));
    }
}
