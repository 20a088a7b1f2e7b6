namespace UsoSite.Network.Tests;

/// <summary>Fees that the sources of the shipped data prove, whatever is added to it.</summary>
public sealed class ShippedFees
{
    [Theory]
    [InlineData("205", "2025-2026", 12000)]
    [InlineData("205", "2021-2022", 11000)]
    [InlineData("886", "2025-2026", 12000)]
    [InlineData("297", "2021-2022", 16000)]
    [InlineData("562", "2021-2022", 11000)]
    [InlineData("297", "2019-2020", 17000)]
    [InlineData("562", "2023-2024", 9000)]
    public void AreThoseOfBrochuresAndDecisions(string municipality, string season, int euros) =>
        Assert.Equal((euros, 2 * euros), (Shipped.Fee(municipality, season).AnnualFee, Shipped.Fee(municipality, season).SeasonFee));
}
