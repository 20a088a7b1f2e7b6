namespace UsoSite.Network.Tests;

public sealed class DistanceTests
{
    private static readonly Municipality South = At(60, 25);

    [Theory]
    [InlineData(60, 25, 0)]
    [InlineData(61, 25, 111)]
    [InlineData(60, 26, 56)]
    [InlineData(70, 25, 1112)]
    public void IsMeasuredAlongTheGreatCircle(double latitude, double longitude, int kilometres)
    {
        Assert.Equal(kilometres, Distance.Between(South, At(latitude, longitude)), 0.5);
        Assert.Equal(Distance.Between(South, At(latitude, longitude)), Distance.Between(At(latitude, longitude), South), 6);
    }

    private static Municipality At(double latitude, double longitude) =>
        Small.Municipality("001", "Kylä") with { Latitude = latitude, Longitude = longitude };
}
