namespace UsoSite.Network.Tests;

public sealed class FeeDataTests
{
    [Fact]
    public void HasTheSeasonsTheNewestFirstAndEveryMunicipality()
    {
        var network = SmallSite.Network;

        var data = FeeData.From(network);

        Assert.Equal(network.Seasons.Reverse().Select(season => season.Id.Value), data.Seasons.Select(season => season.Id));
        Assert.Equal(network.Municipalities.Select(m => m.Code.Value), data.Municipalities.Select(m => m.Code));
        Assert.All(data.Municipalities, m => Assert.Equal((data.Languages.Count, data.Languages.Count, data.PopulationYears.Count), (m.Names.Count, m.Slugs.Count, m.Residents.Count)));
    }

    [Fact]
    public void NamesEverySourceThatItMentions()
    {
        var data = FeeData.From(SmallSite.Network);

        var mentioned = data.Seasons.SelectMany(season => season.Tiers.SelectMany(tier => tier.Sources).Concat(season.TravelCosts ?? []))
            .Concat(data.Decisions.SelectMany(decision => decision.Sources)).Concat(data.PopulationSources.SelectMany(ids => ids)).Distinct();
        Assert.Equal(mentioned.Order(StringComparer.Ordinal), data.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnotherFeeIsAnotherVersion() => AssertVersion(differs: true, tables => tables with
    {
        FeeTiers = [.. tables.FeeTiers.Select(tier => tier with { AnnualFee = tier.AnnualFee + 1 })],
    });

    [Fact]
    public void AnotherPopulationIsAnotherVersion() => AssertVersion(differs: true, tables => tables with
    {
        Population = [.. tables.Population.Select(row => row with { Residents = row.Residents + 1 })],
    });

    [Fact]
    public void AnotherNameIsNoOtherVersion() => AssertVersion(differs: false, tables => tables with
    {
        Municipalities = [.. tables.Municipalities.Select(m => m with { Name = m.Name with { Sv = m.Name.Fi + "by" } })],
    });

    [Fact]
    public void ASeasonHasSourcesOfTravelCostsWhereAnySourceTellsOfThem()
    {
        var (older, newer) = (Small.Season(2021, "web") with { TravelCostsExtra = true }, Small.Season(2023, "web"));
        var network = Small.Network(Small.Tables with { Seasons = [older, newer], FeeTiers = [Small.Tier(older, null, null, 1)] });

        Assert.Equal(["brochure"], SeasonFees.From(older with { TravelCostsSources = ["brochure"] }, network).TravelCosts);
        Assert.Null(SeasonFees.From(newer, network).TravelCosts);
        Assert.Equal(2022, SeasonFees.From(newer, network).PopulationYear);
    }

    [Fact]
    public void AnOpenBoundIsNullInTheScript()
    {
        var script = FeeData.From(SmallSite.Network).Script;

        Assert.Equal("fees.js", script.Name);
        Assert.StartsWith("receiveData('fees',{\"version\":\"", script.Text, StringComparison.Ordinal);
        Assert.Contains("\"min\":null", script.Text, StringComparison.Ordinal);
    }

    private static void AssertVersion(bool differs, Func<NetworkTables, NetworkTables> change)
    {
        var tables = SmallSite.Network.Tables;

        Assert.Equal(differs, Version(tables) != Version(change(tables)));

        static string Version(NetworkTables tables) => FeeData.From(new Network(tables, (_, _) => [], TestSite.Day)).Version;
    }
}
