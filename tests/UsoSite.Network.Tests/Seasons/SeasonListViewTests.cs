namespace UsoSite.Network.Tests;

public sealed class SeasonListViewTests
{
    private static readonly Season Older = Small.Season(2021, "web");
    private static readonly Season Newer = Small.Season(2023, "brochure") with { LeadTopic = Small.Text("Kärki"), MembersComplete = true };

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Newer, Older],
        Municipalities = [Small.Municipality("001", "Öja"), Small.Municipality("002", "Kylä"), Small.Municipality("003", "Äijälä")],
        Memberships =
        [
            Small.Membership("001", Newer, true, "web"),
            Small.Membership("003", Newer, true, "brochure"),
            Small.Membership("002", Newer, false, "web"),
            Small.Membership("002", Older, true, "web"),
        ],
        MemberCounts = [Count(Newer, 30, 2023), Count(Newer, 31, 2024), Count(null, 80, 2024)],
        Disagreements =
        [
            About("number", Older), About("lead-theme", Older), About("lead-theme", Newer), About("decision", Newer), About("members", Newer), About("members", null),
        ],
    });

    private static readonly SeasonListView View = SeasonListView.From(Network, Language.Finnish);

    [Fact]
    public void SeasonsComeFromTheNewestWithTheirSources() => Assert.Equal(
        [("2023-2024", "brochure"), ("2021-2022", "web")], View.Seasons.Select(row => (row.Season.Id, Assert.Single(row.NumberSources))));

    [Fact]
    public void MembersAreApartFromThoseSignedUpAndInAlphabeticalOrder()
    {
        var members = View.Seasons[0].Members;

        Assert.Equal([("Äijälä", "brochure"), ("Öja", "web")], members.Confirmed.Select(member => (member.Municipality.Name.Fi, Assert.Single(member.Sources))));
        Assert.Equal(["Kylä"], members.Registered.Select(member => member.Municipality.Name.Fi));
        Assert.Equal([true, false], View.Seasons.Select(row => row.Members.Complete));
    }

    [Fact]
    public void CountsAreOfTheSeasonAndOfAllSeasonsTogether()
    {
        Assert.Equal([31, 30], View.Seasons[0].Members.Counts.Select(count => count.Count));
        Assert.Empty(View.Seasons[1].Members.Counts);
        Assert.Equal([80], View.Totals.Select(count => count.Count));
    }

    [Fact]
    public void DisagreementsMarkTheFigureThatTheyAreAbout()
    {
        Assert.Equal(["number-2021-2022"], View.Seasons[1].Marks.SeasonNumber.Select(mark => mark.Id));
        Assert.Equal(["lead-theme-2023-2024"], View.Seasons[0].Marks.LeadTopic.Select(mark => mark.Id));
        Assert.Equal(["decision-2023-2024"], View.Seasons[0].Marks.Decisions.Select(mark => mark.Id));
        Assert.Equal(["members-2023-2024"], View.Seasons[0].Members.Disagreements.Select(mark => mark.Id));
        Assert.Equal(["members-"], View.TotalDisagreements.Select(mark => mark.Id));
    }

    [Fact]
    public void WhatIsNotShownIsNotMarked() => Assert.Empty(View.Seasons[1].Marks.LeadTopic);

    private static MemberCount Count(Season? season, int count, int year) =>
        new(season?.Id, count, "about", PartialDate.On(new DateOnly(year, 1, 1)), ["web"], ["web"], Small.At);

    private static Disagreement About(string topic, Season? season) => new(
        $"{topic}-{season?.Id}", false, season is null ? [] : [season.Id.Value], null, [topic], Small.Text(topic), Small.Text("Väite"), [], LocalText.Empty);
}
