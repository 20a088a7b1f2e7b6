namespace UsoSite.Network.Tests;

/// <summary>The network as the shipped data has it, read once for all tests.</summary>
internal static class Shipped
{
    private static readonly Lazy<Network> Read = new(() => new Network(SiteTables.Sound(Repository.Root), TestSite.Day));

    public static Network Network => Read.Value;

    public static MunicipalityFee Fee(string municipality, string season) =>
        Network.FeeOf(new MunicipalityCode(municipality), Network.Season(new SeasonId(season)));
}
