using State = UsoSite.Network.SeasonComparisonState;


namespace UsoSite.Network.Tests;

/// <summary>Every two seasons of the shipped data side by side.</summary>
public sealed class ShippedComparisons
{
    private static readonly Network Network = Shipped.Network;

    [Fact]
    public void AreOneForEveryTwoSeasons() => Assert.Equal(28, All().Count());

    [Fact]
    public void CountEveryRowOnce() => Assert.All(All(), comparison =>
    {
        Assert.Equal(comparison.Rows.Count, Enum.GetValues<State>().Sum(comparison.Count));
        Assert.Equal(
            comparison.Compared,
            comparison.Count(State.Same) + comparison.Count(State.Changed) + comparison.Count(State.Added) + comparison.Count(State.Removed)
            + comparison.Count(State.NewlyMentioned) + comparison.Count(State.NoLongerMentioned));
    });

    [Fact]
    public void NeverCompareThreeWorkshopsAYearWithFiveASeason() =>
        Assert.Equal(State.NotComparable, Offering(Between("2017-2018", "2025-2026"), "development-workshops"));

    [Fact]
    public void NeverCompareFourSeminarsAYearWithFourASeason() =>
        Assert.Equal(State.NotComparable, Offering(Between("2017-2018", "2023-2024"), "theme-seminars"));

    [Theory]
    [InlineData("theme-seminars", State.Changed)]
    [InlineData("elected-official-coaching", State.Changed)]
    [InlineData("development-workshops", State.Same)]
    [InlineData("topical-information", State.Same)]
    [InlineData("contact-person-meetings", State.NewlyMentioned)]
    [InlineData("foresight-process", State.NoLongerMentioned)]
    [InlineData("consulting", State.NoLongerMentioned)]
    public void TellWhatChangedAndWhatOnlyOneSeasonMentions(string offering, State state) =>
        Assert.Equal(state, Offering(Between("2021-2022", "2025-2026"), offering));

    [Fact]
    public void AddAndRemoveNothingWhereOnlyOneListIsWhole()
    {
        Assert.Equal(["2021-2022"], Network.Seasons.Where(season => season.OfferingsComplete).Select(season => season.Id.Value));
        Assert.All(All(), comparison => Assert.Equal(0, comparison.Count(State.Added) + comparison.Count(State.Removed)));
    }

    [Fact]
    public void TellTheRiseOfAKnownFeeAndNothingOfAnUnknownOne()
    {
        var fees = Between("2021-2022", "2025-2026").Rows.OfType<SeasonComparisonRow.OfFee>().ToArray();

        Assert.Equal([State.NotComparable, State.Changed, State.NotComparable], fees.Select(fee => fee.State));
        Assert.Equal([null, 1000, null], fees.Select(fee => fee.Rise));
        Assert.Equal(9.09, fees[1].RisePercent!.Value, 2);
        Assert.Equal([null, null], new[] { fees[0].RisePercent, fees[2].RisePercent });
    }

    [Fact]
    public void KeepFeesOfOneSeasonApartFromTheDecidedFeesOfAnother()
    {
        var rows = Between("2021-2022", "2023-2024").Rows;

        Assert.All(rows.OfType<SeasonComparisonRow.OfFee>(), fee => Assert.Equal((State.NotComparable, null), (fee.State, fee.Newer)));
        Assert.Equal(State.NotComparable, rows.OfType<SeasonComparisonRow.FeesInDecisions>().Single().State);
    }

    [Fact]
    public void HaveOneEmptyFeeRowWhereNeitherSeasonHasTiers()
    {
        var fee = Assert.Single(Between("2011-2012", "2013-2014").Rows.OfType<SeasonComparisonRow.OfFee>());

        Assert.Equal((null, State.NotInSources), (fee.Range, fee.State));
    }

    [Fact]
    public void CompareMembersByNameInNoPairBecauseOnlyOneListIsComplete() => Assert.All(All(), comparison =>
        Assert.Contains(comparison.Rows.OfType<SeasonComparisonRow.KnownMembers>().Single().State, new[] { State.NotComparable, State.NotInSources }));

    private static State Offering(SeasonComparison comparison, string id) =>
        comparison.Rows.OfType<SeasonComparisonRow.OfOffering>().Single(row => row.Offering.Id == id).State;

    private static SeasonComparison Between(string older, string newer) =>
        SeasonComparison.Between(Network, Network.Season(new SeasonId(older)), Network.Season(new SeasonId(newer)));

    private static IEnumerable<SeasonComparison> All() =>
        Network.Seasons.SelectMany((newer, i) => Network.Seasons.Take(i).Select(older => SeasonComparison.Between(Network, older, newer)));
}
