namespace UsoSite.Network.Tests;

/// <summary>How many members the sources name, and how many they state.</summary>
public sealed class MemberCountTests
{
    private static readonly Season Season = Small.Season(2023);

    [Fact]
    public void OnlyConfirmedMembersOfTheSeasonAreCounted()
    {
        var network = Small.Network(Small.Tables with
        {
            Seasons = [Small.Season(2021), Season],
            Memberships =
            [
                Small.Membership("001", Season, confirmed: true, "web"), Small.Membership("002", Season, confirmed: false, "web"),
                Small.Membership("003", Small.Season(2021), confirmed: true, "web"), Small.Membership("004", Season, confirmed: true, "web"),
            ],
        });

        Assert.Equal(["001", "004"], network.ConfirmedMembersOf(Season).Select(membership => membership.Municipality.Value));
        Assert.Equal(new MemberCountView(2, Season.MembersComplete), MemberCountView.From(Season, network));
    }

    [Fact]
    public void StatedNumbersAreListedFromTheLatestAndThoseWithoutADateLast() => Assert.Equal(
        [20, 30, 40, 50],
        StatedCountView.From([Stated(50, null), Stated(30, new PartialDate(2023, null)), Stated(20, PartialDate.On(new DateOnly(2023, 5, 1))), Stated(40, new PartialDate(2019, null))])
            .Select(count => count.Count));

    [Fact]
    public void AMunicipalitysSeasonsAreShownAsTheNetworkKnowsThem()
    {
        var network = Small.Network(Small.Tables with
        {
            Seasons = [Small.Season(2021), Season],
            Memberships = [Small.Membership("001", Small.Season(2021), confirmed: false, "web"), Small.Membership("001", Season, confirmed: true, "brochure", "web")],
        });

        Assert.Equal(
            ["2023-2024 True brochure web", "2021-2022 False web"],
            MembershipView.From(network, Small.Village).Select(shown => $"{shown.Season.Id} {shown.Confirmed} {string.Join(' ', shown.Sources)}"));
    }

    private static MemberCount Stated(int count, PartialDate? asOf) => new(Season.Id, count, "exact", asOf, ["web"], ["web"], Small.At);
}
