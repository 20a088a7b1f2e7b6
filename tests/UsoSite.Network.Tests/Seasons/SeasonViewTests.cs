namespace UsoSite.Network.Tests;

public sealed class SeasonViewTests
{
    private static readonly Season First = Small.Season(2019, "web") with { LeadTopic = Small.Text("Vanha kärki") };
    private static readonly Season Middle = Small.Season(2021, "web") with { LeadTopic = Small.Text("Uusi kärki"), TravelCostsExtra = true };
    private static readonly Season Newest = Small.Season(2023, "web") with { TopicsComplete = true };

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [First, Middle, Newest],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Topics =
        [
            new Topic("main", Middle.Id, "", 1, "", Small.Text("Pääaihe"), ["web"], Small.At),
            new Topic("part", Middle.Id, "main", 1, "", Small.Text("Osa"), ["web"], Small.At),
            new Topic("newer", Newest.Id, "", 1, "", Small.Text("Uusi"), ["brochure"], Small.At),
        ],
        Offerings = [Small.Offering("own", "municipality", 1), Small.Offering("common", "network", 2)],
        SeasonOfferings = [Small.Offered(Middle, "own", 3, "year", "web"), Small.Offered(Middle, "common", null, "", "web")],
        Decisions =
        [
            Small.Decision("no-day", Middle, null, joined: true),
            Small.Decision("early", Middle, null, joined: true, new DateOnly(2020, 1, 1)),
            Small.Decision("late", Middle, null, joined: true, new DateOnly(2020, 2, 1)),
        ],
        Events = [Event("spring", 3), Event("autumn", 9)],
        Disagreements = [About("fee", Middle), About("offerings", Middle), About("name", First)],
    });

    private static readonly SeasonView View = SeasonView.From(Middle, Network, Language.Finnish);

    [Fact]
    public void ASeasonLeadsToTheOnesBeforeAndAfter()
    {
        Assert.Equal(("2019-2020", "2023-2024"), (View.Previous!.Id, View.Next!.Id));
        Assert.Null(SeasonView.From(First, Network, Language.Finnish).Previous);
        Assert.Null(SeasonView.From(Newest, Network, Language.Finnish).Next);
    }

    [Fact]
    public void DecisionsAndEventsComeFromTheNewest()
    {
        Assert.Equal(["late", "early", "no-day"], View.Decisions.Select(decision => decision.Id));
        Assert.Equal(["autumn", "spring"], View.Events.Select(occasion => occasion.Id));
    }

    [Fact]
    public void TopicsTellWhetherTheyAreWholeAndDivided()
    {
        var newest = SeasonView.From(Newest, Network, Language.Finnish);

        Assert.Equal((false, true), (View.TopicsWhole, View.AnySubtopics));
        Assert.Equal((true, false), (newest.TopicsWhole, newest.AnySubtopics));
    }

    [Fact]
    public void OfferingsAreSplitByWhomTheyAreFor()
    {
        Assert.Equal(["common"], View.Offerings.ForAll.Select(offering => offering.Id));
        Assert.Equal([("own", 3, "year")], View.Offerings.ForOne.Select(offering => (offering.Id, offering.Quantity!.Value, offering.Per)));
        Assert.Equal((2, false), (View.Offerings.Count, View.Offerings.Whole));
        Assert.Equal(0, SeasonView.From(Newest, Network, Language.Finnish).Offerings.Count);
    }

    [Fact]
    public void DisagreementsAreThoseOfTheSeasonAndTheirMarksBesideTheFigure()
    {
        Assert.Equal(["fee", "offerings"], View.Disagreements.Select(disagreement => disagreement.Id));
        Assert.Equal(["fee"], View.Marks.Fees.Select(disagreement => disagreement.Id));
        Assert.Equal(["offerings"], View.Offerings.Disagreements.Select(disagreement => disagreement.Id));
        Assert.Empty(View.Marks.Decisions);
    }

    [Fact]
    public void ChangesAreWhatDiffersFromTheSeasonBefore()
    {
        var rows = View.Changes!.Table.Groups.SelectMany(group => group.Rows).ToArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(row.State, new[] { "changed", "added", "removed", "new", "gone" }));
        Assert.Equal(View.Changes.Summary.Told.Where(told => told.State != "same").Sum(told => told.Rows.Count), rows.Length);
        Assert.Null(SeasonView.From(First, Network, Language.Finnish).Changes);
    }

    [Fact]
    public void TravelCostsAreThoseOfTheSeason()
    {
        Assert.True(View.TravelCostsExtra);
        Assert.False(SeasonView.From(Newest, Network, Language.Finnish).TravelCostsExtra);
    }

    private static NetworkEvent Event(string id, int month) =>
        new(id, Middle.Id, "", new DateOnly(2021, month, 1), null, Small.Text(""), null, Small.Text(id), [], null, Small.At);

    private static Disagreement About(string topic, Season season) =>
        new(topic, false, [season.Id.Value], null, [topic], Small.Text(topic), Small.Text("Väite"), [], LocalText.Empty);
}
