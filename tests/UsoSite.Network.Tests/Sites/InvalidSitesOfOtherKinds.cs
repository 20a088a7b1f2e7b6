namespace UsoSite.Network.Tests;

/// <summary>The sites with wrong settings, a wrong theme, or several things wrong together.</summary>
public sealed class InvalidSitesOfOtherKinds : InvalidSites
{
    public static TheoryData<string> Cases() => OtherCases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void AreRefused(string name) => IsRefusedWithPlaceFactAndFix(name);
}
