namespace UsoSite.Network.Tests;

public sealed class FinnishGridTests
{
    [Theory]
    [InlineData(60.1699, 24.9384, 385_611, 6_672_118)]
    [InlineData(69.9078, 27.0286, 501_096, 7_755_591)]
    [InlineData(60.0973, 19.9348, 107_580, 6_683_261)]
    [InlineData(62.6718, 30.9327, 701_343, 6_955_165)]
    public void APlaceIsWhereTheOlderSeriesOfRedfearnPutsIt(double latitude, double longitude, double east, double north)
    {
        var place = FinnishGrid.Project(latitude, longitude);

        Assert.Equal(east, place.East, tolerance: 1);
        Assert.Equal(north, place.North, tolerance: 1);
    }

    [Fact]
    public void TheCentralMeridianIsStraightAndAsLongAsTheArcOfTheEllipsoid()
    {
        var place = FinnishGrid.Project(60, 27);

        Assert.Equal(500_000, place.East, tolerance: 0.001);
        Assert.Equal(6_654_072.819 * 0.9996, place.North, tolerance: 0.001);
    }

    [Fact]
    public void PlacesAsFarEastAsWestMirrorEachOther()
    {
        var (east, west) = (FinnishGrid.Project(65, 30), FinnishGrid.Project(65, 24));

        Assert.Equal(east.North, west.North, tolerance: 0.001);
        Assert.Equal(500_000, (east.East + west.East) / 2, tolerance: 0.001);
    }
}
