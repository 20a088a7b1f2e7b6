using UsoSite.Generator.Data;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Tests.Sites;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Tests.Domain;

/// <summary>The network as the shipped data has it, read once for all tests.</summary>
internal static class Shipped
{
    private static readonly Lazy<Network> Read = new(() =>
    {
        var context = new BuildContext(TestSite.Day);
        var tables = new ReadTables(Repository.Root).RunAsync([default], context).Result;
        var keyed = new CheckKeys().RunAsync(tables, context).Result;
        var networks = new AssembleNetwork().RunAsync(keyed, context).Result;
        Assert.Equal("", ExpectedProblems.Of(context.Diagnostics.Sorted()));
        return networks.Single();
    });

    public static Network Network => Read.Value;

    public static MunicipalityFee Fee(string municipality, string season) =>
        Network.FeeOf(new MunicipalityCode(municipality), Network.Season(new SeasonId(season)));
}
