namespace UsoSite.Network.Tests;

public sealed class OfferingQueriesTests
{
    private static readonly Season Older = Small.Season(2021);
    private static readonly Season Newer = Small.Season(2023);

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Older, Newer],
        Offerings = [Small.Offering("own", "municipality", 1), Small.Offering("last", "network", 3), Small.Offering("first", "network", 2)],
        SeasonOfferings =
        [
            Small.Offered(Older, "own", null, ""),
            Small.Offered(Newer, "own", 0, "season"),
            Small.Offered(Newer, "last", null, ""),
            Small.Offered(Newer, "first", null, ""),
        ],
    });

    [Fact]
    public void OfferingsOfTheNetworkComeBeforeThoseOfAMunicipality() =>
        Assert.Equal(["first", "last", "own"], Network.OfferingsInOrder().Select(offering => offering.Id));

    [Fact]
    public void WhatASeasonOffersIsInTheSameOrderWhateverThatOfItsRows()
    {
        Assert.Equal([("first", null), ("last", null), ("own", 0)], Network.OfferedIn(Newer).Select(offered => (offered.Offering.Id, offered.Given.Quantity)));
        Assert.Equal([("own", null)], Network.OfferedIn(Older).Select(offered => (offered.Offering.Id, offered.Given.Quantity)));
    }

    [Fact]
    public void AnOfferingIsCountedWhereAnySeasonHasANumberOfIt()
    {
        Assert.True(Network.IsCounted(Small.Offering("own", "municipality", 1)));
        Assert.False(Network.IsCounted(Small.Offering("last", "network", 1)));
    }

    [Fact]
    public void AnOfferingIsOfASeasonOnlyWhereItsRowsHaveIt()
    {
        Assert.Null(Network.OfferingOf(Older, "last"));
        Assert.Same(Network.Tables.SeasonOfferings[2], Network.OfferingOf(Newer, Small.Offering("last", "network", 1)));
    }
}
