namespace UsoSite.Network.Tests;

/// <summary>Which population and which decision make a municipality's fee.</summary>
public sealed class NetworkFees
{
    private static readonly Season Season = Small.Season(2023);
    private static readonly Decision Proposed = Small.Decision("proposed", Season, 8000, joined: false, new DateOnly(2022, 10, 1));
    private static readonly Decision Joined = Small.Decision("joined", Season, 9000, joined: true, new DateOnly(2022, 11, 1));
    private static readonly Decision JoinedWithoutFee = Small.Decision("without-fee", Season, null, joined: true, new DateOnly(2022, 12, 1));

    [Theory]
    [InlineData("2022 2020", 2022)]
    [InlineData("2020 2022 2023 2024", 2022)]
    [InlineData("2020 2023", 2020)]
    [InlineData("2014", 2014)]
    public void ThePopulationIsTheNewestFromBeforeTheSeason(string years, int used) =>
        Assert.Equal(used, Network(years, []).Fees.Population(Small.Village, Season)!.Value.Year);

    [Theory]
    [InlineData("2023 2024")]
    [InlineData("")]
    public void ALaterPopulationIsNeverUsed(string years)
    {
        var fee = Network(years, [], Small.Tier(Season, null, null, 7000)).FeeOf(Small.Village, Season);

        Assert.Null(fee.Population);
        Assert.IsType<Fee.Unknown>(fee.Fee);
    }

    [Fact]
    public void TheJoinedDecisionWithAFeeCountsWhateverTheOrder() => Assert.All(Orders(Proposed, Joined, JoinedWithoutFee), decisions =>
    {
        var fee = Network("2022", decisions).FeeOf(Small.Village, Season);

        Assert.Equal(9000, Assert.IsType<Fee.Decided>(fee.Fee).Euros);
        Assert.Equal("joined", fee.Decision!.Id);
        Assert.Equal(18000, fee.SeasonFee);
    });

    [Fact]
    public void AProposalAndADecisionWithoutFeeLeaveTheFeeUnknown() => Assert.All(Orders(Proposed, JoinedWithoutFee), decisions =>
    {
        var fee = Network("2022", decisions).FeeOf(Small.Village, Season);

        Assert.IsType<Fee.Unknown>(fee.Fee);
        Assert.Null(fee.AnnualFee);
        Assert.NotNull(fee.Decision);
    });

    [Fact]
    public void APublishedTierComesBeforeTheOwnDecision() =>
        Assert.Equal(7000, Assert.IsType<Fee.Published>(Network("2022", [Joined], Small.Tier(Season, null, null, 7000)).FeeOf(Small.Village, Season).Fee).Euros);

    [Fact]
    public void TheOwnDecisionTellsTheFeeOfATierWithoutOne() =>
        Assert.Equal(9000, Assert.IsType<Fee.Decided>(Network("2022", [Joined], Small.Tier(Season, null, null, null)).FeeOf(Small.Village, Season).Fee).Euros);

    [Fact]
    public void ADecisionOfAnotherSeasonMakesNoFee()
    {
        var fee = Network("2022", [Small.Decision("other", Small.Season(2021), 9000, joined: true)]).FeeOf(Small.Village, Season);

        Assert.IsType<Fee.Unknown>(fee.Fee);
        Assert.Null(fee.Decision);
    }

    [Fact]
    public void ThePaidFeeNeedsNoPopulation() => Assert.IsType<Fee.Decided>(Network("2024", [Joined]).FeeOf(Small.Village, Season).Fee);

    private static IEnumerable<Decision[]> Orders(params Decision[] decisions) => decisions.Length < 2
        ? [decisions]
        : decisions.SelectMany(first => Orders([.. decisions.Where(d => d != first)]).Select(rest => rest.Prepend(first).ToArray()));

    private static Network Network(string years, IReadOnlyList<Decision> decisions, params FeeTier[] tiers) => Small.Network(Small.Tables with
    {
        Seasons = [Season],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Population =
        [
            .. years.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(year => Small.Population("001", int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), 1000)),
        ],
        Decisions = decisions,
        FeeTiers = tiers,
    });
}
