using State = UsoSite.Network.SeasonComparisonState;


namespace UsoSite.Network.Tests;

public sealed class SeasonComparisonRulesTests
{
    private static readonly Season Any = Small.Season(2021);

    [Theory]
    [InlineData("Sillat", "Sillat", State.Same)]
    [InlineData("Sillat", "Siilot", State.Changed)]
    [InlineData("", "Siilot", State.NotInSources)]
    [InlineData("Sillat", "", State.NotInSources)]
    [InlineData("", "", State.NotInSources)]
    public void TextsCompareWhereBothAreThere(string older, string newer, State state) => Assert.Equal(state, SeasonComparisonRules.OfTexts(older, newer));

    [Theory]
    [InlineData("a b", "b a", true, State.Same)]
    [InlineData("a b", "a c", true, State.Changed)]
    [InlineData("a b", "a", true, State.Changed)]
    [InlineData("a b", "b a", false, State.NotComparable)]
    [InlineData("", "a", true, State.NotInSources)]
    [InlineData("a", "", true, State.NotInSources)]
    [InlineData("", "", false, State.NotInSources)]
    public void ListsCompareOnlyAsAWhole(string older, string newer, bool bothWhole, State state) =>
        Assert.Equal(state, SeasonComparisonRules.OfLists(Words(older), Words(newer), bothWhole));

    [Theory]
    [InlineData("5 season", "5 season", State.Same)]
    [InlineData("5 season", "4 season", State.Changed)]
    [InlineData("3 year", "3 year", State.Same)]
    [InlineData("3 year", "5 season", State.NotComparable)]
    [InlineData("4 year", "4 season", State.NotComparable)]
    [InlineData("offered", "5 season", State.NotComparable)]
    [InlineData("5 season", "offered", State.NotComparable)]
    [InlineData("offered", "offered", State.NotComparable)]
    [InlineData("0 season", "5 season", State.Changed)]
    public void QuantitiesCompareOnlyOfTheSamePeriod(string older, string newer, State state) =>
        Assert.All([true, false], whole => Assert.Equal(state, SeasonComparisonRules.OfOfferings(Offered(older), Offered(newer), new Mentions(true, true, whole), counted: true)));

    [Fact]
    public void WhatNoSeasonCountsIsTheSameWhereBothOfferIt() =>
        Assert.Equal(State.Same, SeasonComparisonRules.OfOfferings(Offered("offered"), Offered("offered"), new Mentions(true, true, BothWhole: false), counted: false));

    [Theory]
    [InlineData("", "5 season", true, State.Added)]
    [InlineData("5 season", "", true, State.Removed)]
    [InlineData("", "5 season", false, State.NewlyMentioned)]
    [InlineData("5 season", "", false, State.NoLongerMentioned)]
    [InlineData("", "", true, State.NotInSources)]
    public void AnAdditionOrRemovalNeedsBothSeasonsAsAWhole(string older, string newer, bool bothWhole, State state) =>
        Assert.Equal(state, SeasonComparisonRules.OfOfferings(Offered(older), Offered(newer), new Mentions(true, true, bothWhole), counted: true));

    [Theory]
    [InlineData("", "5 season", false, true)]
    [InlineData("5 season", "", true, false)]
    public void WhereTheOtherSeasonsSourcesTellOfNoOfferingNothingIsSaid(string older, string newer, bool olderTold, bool newerTold) =>
        Assert.Equal(State.NotInSources, SeasonComparisonRules.OfOfferings(Offered(older), Offered(newer), new Mentions(olderTold, newerTold, BothWhole: false), counted: true));

    [Theory]
    [InlineData(11000, 11000, State.Same)]
    [InlineData(11000, 12000, State.Changed)]
    [InlineData(0, 12000, State.Changed)]
    [InlineData(11000, null, State.NotComparable)]
    [InlineData(null, 12000, State.NotComparable)]
    [InlineData(null, null, State.NotInSources)]
    public void OneKnownFeeAloneIsNoChange(int? older, int? newer, State state) => Assert.Equal(state, SeasonComparisonRules.OfFees(older, newer));

    [Theory]
    [InlineData("exact 30", "exact 30", State.Same)]
    [InlineData("exact 30", "exact 35", State.Changed)]
    [InlineData("exact 30", "about 30", State.NotComparable)]
    [InlineData("over 20", "exact 30", State.NotComparable)]
    [InlineData("exact 26,exact 28", "exact 30", State.NotComparable)]
    [InlineData("", "exact 30", State.NotInSources)]
    [InlineData("exact 30", "", State.NotInSources)]
    public void MemberCountsCompareWhereEachSeasonHasOneExactNumber(string older, string newer, State state) =>
        Assert.Equal(state, SeasonComparisonRules.OfMemberCounts(Counts(older), Counts(newer)));

    [Theory]
    [InlineData(29, 29, true, State.Same)]
    [InlineData(29, 2, true, State.Changed)]
    [InlineData(29, 2, false, State.NotComparable)]
    [InlineData(29, 29, false, State.NotComparable)]
    [InlineData(0, 2, true, State.NotInSources)]
    [InlineData(2, 0, false, State.NotInSources)]
    public void KnownMembersCompareWhereBothListsAreComplete(int older, int newer, bool bothComplete, State state) =>
        Assert.Equal(state, SeasonComparisonRules.OfKnownMembers(older, newer, bothComplete));

    [Theory]
    [InlineData(true, true, State.Same)]
    [InlineData(true, false, State.NotInSources)]
    [InlineData(false, true, State.NotInSources)]
    [InlineData(false, false, State.NotInSources)]
    public void SilenceOfTravelCostsIsNotTheirAbsence(bool older, bool newer, State state) =>
        Assert.Equal(state, SeasonComparisonRules.OfTravelCosts(older, newer));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static SeasonOffering? Offered(string text) => Words(text) switch
    {
        [] => null,
        ["offered"] => Small.Offered(Any, "paja", null, ""),
        var words => Small.Offered(Any, "paja", int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture), words[1]),
    };

    private static MemberCount[] Counts(string text) =>
    [
        .. from part in text.Split(',', StringSplitOptions.RemoveEmptyEntries)
           let words = Words(part)
           select new MemberCount(Any.Id, int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), words[0], null, [], [], Small.At),
    ];
}
