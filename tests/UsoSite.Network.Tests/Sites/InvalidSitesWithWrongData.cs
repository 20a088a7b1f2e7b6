namespace UsoSite.Network.Tests;

/// <summary>The sites with wrong tables or a wrong description of them.</summary>
public sealed class InvalidSitesWithWrongData : InvalidSites
{
    public static TheoryData<string> Cases() => CasesOf("data");

    [Theory]
    [MemberData(nameof(Cases))]
    public void AreRefused(string name) => IsRefusedWithPlaceFactAndFix(name);
}
