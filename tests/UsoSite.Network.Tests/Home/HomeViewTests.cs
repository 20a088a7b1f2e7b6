using Markdig.Syntax;
using UsoSite.Generator.Content;

namespace UsoSite.Network.Tests;

public sealed class HomeViewTests
{
    private static readonly Season Older = Small.Season(2021, "web");
    private static readonly Season Newer = Small.Season(2023, "brochure");

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Older, Newer],
        Municipalities = [Small.Municipality("001", "Kylä")],
        Memberships = [Small.Membership("001", Newer, true), Small.Membership("001", Older, false)],
        Offerings = [.. "abcd".Select((id, i) => Small.Offering(id.ToString(), "network", i)), Small.Offering("own", "municipality", 1)],
        SeasonOfferings =
        [
            Small.Offered(Newer, "own", 3, "season"),
            Small.Offered(Newer, "a", null, ""),
            Small.Offered(Newer, "d", 2, "year"),
            Small.Offered(Newer, "c", null, ""),
            Small.Offered(Older, "b", 9, "year"),
        ],
        FeeTiers = [Small.Tier(Older, null, null, 1), Small.Tier(Newer, null, null, 2)],
        Decisions = [.. Enumerable.Range(1, 4).Select(month => Small.Decision($"decision-{month}", Older, null, true, new DateOnly(2020, month, 1)))],
        Events = [.. Enumerable.Range(1, 4).Select(month => new NetworkEvent($"event-{month}", Older.Id, "", new DateOnly(2021, month, 1), month == 1 ? new DateOnly(2021, 2, 15) : null, Small.Text(""), null, Small.Text("Tapahtuma"), [], null, Small.At))],
    });

    private static readonly HomeView View = HomeView.From(Article(Language.Finnish), Network, Language.Finnish, new DateOnly(2021, 2, 2));

    [Fact]
    public void TheSeasonAndItsFeesAreTheNewest()
    {
        Assert.Equal(("2023-2024", "brochure"), (View.Season.Id, Assert.Single(View.LeadTopicSources)));
        Assert.Equal([2], View.Fees.Tiers.Select(tier => tier.Annual!.Value));
        Assert.Equal((1, false), (View.Members.Count, View.Members.Complete));
    }

    [Fact]
    public void OfferingsWithANumberComeFirstAndThreeAreShown() => Assert.Equal(["d", "own", "a"], View.Offerings.Select(offering => offering.Id));

    [Fact]
    public void ThreeOfTheNewestDecisionsAreShownOfAnySeason() =>
        Assert.Equal(["decision-4", "decision-3", "decision-2"], View.Decisions.Select(decision => decision.Id));

    [Fact]
    public void OnlyEventsThatHaveNotEndedAreShownTheNextFirst()
    {
        Assert.Equal(["event-1", "event-3", "event-4"], View.Events.Select(occasion => occasion.Id));
        Assert.Empty(HomeView.From(Article(Language.Finnish), Network, Language.Finnish, new DateOnly(2021, 4, 2)).Events);
    }

    [Fact]
    public void AnArticleInAnotherLanguageSaysWhich()
    {
        Assert.Null(View.OtherLanguage);
        Assert.Equal("fi", HomeView.From(Article(Language.Finnish), Network, Language.Swedish, new DateOnly(2021, 2, 2)).OtherLanguage);
    }

    private static readonly FrontMatter Meta = new()
    {
        Title = "Etusivu", Description = "Kuvaus.", Order = 0, Updated = null, Aliases = [], AllowHtml = false, Contents = false, Each = null,
    };

    private static Article Article(Language language) =>
        new("home", language, "/", Meta, new SourceText("index.md", ""), 0, new MarkdownDocument());
}
