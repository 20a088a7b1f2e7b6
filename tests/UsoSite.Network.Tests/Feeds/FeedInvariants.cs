using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Calendar = Ical.Net.Calendar;

namespace UsoSite.Network.Tests;

/// <summary>What calendars and feeds must keep, whatever rows the tables have; they are read by Ical.Net and System.ServiceModel.Syndication.</summary>
public abstract class FeedInvariants(BuiltSite fixture)
{
    [Fact]
    public void ACalendarHasEveryEventOnItsDays() => Assert.All(fixture.Languages, language =>
    {
        var calendar = Calendar.Load(fixture.Read(Addresses.Calendar(language)[1..]))!;

        Assert.Equal("Europe/Helsinki", calendar.Properties.Get<string>("X-WR-TIMEZONE"));
        Assert.Equal(
            fixture.Network.Tables.Events.Select(item => $"{item.Id}@events.uso|{item.Title.In(language)}|{item.Start:O}|{(item.End ?? item.Start).AddDays(1):O}|{item.Revision ?? 0}").Order(StringComparer.Ordinal),
            calendar.Events.Select(item => $"{item.Uid}|{item.Summary}|{item.Start!.Date:O}|{item.End!.Date:O}|{item.Sequence}").Order(StringComparer.Ordinal));
        Assert.All(calendar.Events, item => Assert.True(item.IsAllDay));
        Assert.All(calendar.Events, item => Assert.NotNull(fixture.At(item.Url!.AbsolutePath).GetElementById(item.Url.Fragment[1..])));
    });

    [Fact]
    public void TheCalendarsOfSeasonsShareOutTheEvents() => Assert.All(fixture.Languages, language => Assert.Equal(
        fixture.Network.Tables.Events.Select(item => $"{item.Season} {item.Id}@events.uso").Order(StringComparer.Ordinal),
        fixture.Network.Seasons.SelectMany(season => Calendar.Load(fixture.Read(Addresses.Calendar(language, season.Id)[1..]))!.Events.Select(item => $"{season.Id} {item.Uid}")).Order(StringComparer.Ordinal)));

    [Fact]
    public void NoLineOfACalendarIsTooLong() => Assert.Empty(Directory.EnumerateFiles(fixture.Output, "*.ics", SearchOption.AllDirectories)
        .SelectMany(file => File.ReadAllText(file).Split("\r\n")).Where(line => line.Contains('\n', StringComparison.Ordinal) || Encoding.UTF8.GetByteCount(line) > 75));

    [Fact]
    public void AFeedHasEveryChangeAndEveryArticleThatNamesItsDay() => Assert.All(fixture.Languages, language =>
    {
        var feed = Read(Generator.Feeds.ChangeFeed.Address(language));
        var articles = fixture.Result.Pages.Where(page => page.Language == language && page.Row is null && page.Article?.Meta.Updated is not null);

        Assert.Equal(fixture.Network.Tables.Changes.Count + articles.Count(), feed.Items.Count());
        Assert.Equal(feed.Items.Select(item => item.LastUpdatedTime).OrderDescending(), feed.Items.Select(item => item.LastUpdatedTime));
        Assert.Equal(feed.Items.Count(), feed.Items.Select(item => item.Id).Distinct().Count());
        Assert.Equal(feed.LastUpdatedTime, feed.Items.Max(item => item.LastUpdatedTime));
        Assert.All(feed.Items, item => Assert.True(LeadsSomewhere(item.Links.Single(link => link.RelationshipType == "alternate").Uri), item.Id));
        Assert.All(fixture.Network.Tables.Changes, change => Assert.Contains(feed.Items, item => item.Id.EndsWith("#muutos-" + change.Id, StringComparison.Ordinal) && item.Title.Text == change.Summary.In(language)));
    });

    [Fact]
    public void TheFeedOfASeasonHasTheChangesThatConcernIt() => Assert.All(fixture.Languages, language => Assert.All(fixture.Network.Seasons, season => Assert.Equal(
        fixture.Network.Tables.Changes.Where(change => change.Season == season.Id).Select(change => change.Summary.In(language)).Order(StringComparer.Ordinal),
        Read(Addresses.Feed(language, season.Id)).Items.Select(item => item.Title.Text).Order(StringComparer.Ordinal))));

    [Fact]
    public void PagesNameTheirFeedsAndCalendars()
    {
        Assert.All(fixture.Languages, language =>
        {
            Assert.Contains("application/atom+xml", TypesOn(Addresses.Home(language)));
            Assert.Contains("application/atom+xml", TypesOn(Addresses.OpenData(language)));
            Assert.Contains("text/calendar", TypesOn(Addresses.Events(language)));
            Assert.Equal(["text/calendar", "application/atom+xml", "text/markdown"], TypesOn(Addresses.Season(language, fixture.Network.NewestSeason.Id)));
            Assert.Contains(fixture.At(Addresses.Events(language)).QuerySelectorAll("main a"), link => link.GetAttribute("href") is { } href && href.EndsWith(".ics", StringComparison.Ordinal));
            Assert.Contains(fixture.At(Addresses.OpenData(language)).QuerySelectorAll("main a"), link => link.GetAttribute("href") is { } href && href.EndsWith(".atom", StringComparison.Ordinal));
        });

        IEnumerable<string?> TypesOn(string address) => fixture.At(address).QuerySelectorAll("link[rel=alternate][type]").Select(link => link.GetAttribute("type"));
    }

    private SyndicationFeed Read(string address)
    {
        using var xml = XmlReader.Create(Path.Combine(fixture.Output, address[1..]));
        return SyndicationFeed.Load(xml);
    }

    private bool LeadsSomewhere(Uri place) =>
        fixture.At(place.AbsolutePath) is { } page && (place.Fragment.Length == 0 || page.GetElementById(place.Fragment[1..]) is not null);
}
