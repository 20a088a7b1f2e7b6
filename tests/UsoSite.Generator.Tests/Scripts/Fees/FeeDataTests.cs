using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Scripts;
using UsoSite.Generator.Scripts.Fees;
using UsoSite.Generator.Tests.Pages;

namespace UsoSite.Generator.Tests.Scripts.Fees;

public sealed class FeeDataTests
{
    [Fact]
    public async Task HasTheSeasonsTheNewestFirstAndEveryMunicipality()
    {
        var site = await SmallSite.SiteAsync;

        var data = FeeData.Of(site);

        Assert.Equal(site.Network.Seasons.Reverse().Select(season => season.Id.Value), data.Seasons.Select(season => season.Id));
        Assert.Equal(site.Network.Municipalities.Select(m => m.Code.Value), data.Municipalities.Select(m => m.Code));
        Assert.All(data.Municipalities, m => Assert.Equal((data.Languages.Count, data.Languages.Count, data.PopulationYears.Count), (m.Names.Count, m.Slugs.Count, m.Residents.Count)));
    }

    [Fact]
    public async Task NamesEverySourceThatItMentions()
    {
        var data = FeeData.Of(await SmallSite.SiteAsync);

        var mentioned = data.Seasons.SelectMany(season => season.Tiers.SelectMany(tier => tier.Sources).Concat(season.TravelCosts ?? []))
            .Concat(data.Decisions.SelectMany(decision => decision.Sources)).Concat(data.PopulationSources).Distinct();
        Assert.Equal(mentioned.Order(StringComparer.Ordinal), data.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnotherFeeIsAnotherVersion() => await AssertVersionAsync(differs: true, tables => tables with
    {
        FeeTiers = [.. tables.FeeTiers.Select(tier => tier with { AnnualFee = tier.AnnualFee + 1 })],
    });

    [Fact]
    public async Task AnotherPopulationIsAnotherVersion() => await AssertVersionAsync(differs: true, tables => tables with
    {
        Population = [.. tables.Population.Select(row => row with { Figure = row.Figure with { Residents = row.Figure.Residents + 1 } })],
    });

    [Fact]
    public async Task AnotherNameIsNoOtherVersion() => await AssertVersionAsync(differs: false, tables => tables with
    {
        Municipalities = [.. tables.Municipalities.Select(m => m with { Name = m.Name with { Sv = m.Name.Fi + "by" } })],
    });

    [Fact]
    public async Task AnOpenBoundIsNullInTheScript()
    {
        var script = DataScript.Of("fees", FeeData.Of(await SmallSite.SiteAsync));

        Assert.Equal("fees.js", script.Name);
        Assert.StartsWith("receiveData('fees',{\"version\":\"", script.Text, StringComparison.Ordinal);
        Assert.Contains("\"min\":null", script.Text, StringComparison.Ordinal);
    }

    private static async Task AssertVersionAsync(bool differs, Func<NetworkTables, NetworkTables> change)
    {
        var site = await SmallSite.SiteAsync;
        var changed = site with { Network = new Network(change(site.Network.Tables)) };

        Assert.Equal(differs, FeeData.Of(site).Version != FeeData.Of(changed).Version);
    }
}
