namespace UsoSite.Network.Tests;

/// <summary>The sites with wrong articles.</summary>
public sealed class InvalidSitesWithWrongContent : InvalidSites
{
    public static TheoryData<string> Cases() => CasesOf("content");

    [Theory]
    [MemberData(nameof(Cases))]
    public void AreRefused(string name) => IsRefusedWithPlaceFactAndFix(name);
}
