using UsoSite.Generator.Settings;
using Calendar = Ical.Net.Calendar;

namespace UsoSite.Network.Tests;

/// <summary>Calendars of events that the shipped data does not have, as Ical.Net reads them.</summary>
public sealed class CalendarTests
{
    private static readonly SiteSettings Settings = new(Small.Text("Sivusto"), "USO; koe, 1", new Uri("https://example.org/"), [Language.Finnish], "uso", null);

    [Theory]
    [InlineData("Puolipiste; pilkku, kenoviiva \\ ja \\n")]
    [InlineData("Ääkkösiä ääkkösiä ääkkösiä ääkkösiä ääkkösiä ääkkösiä ääkkösiä ääkkösiä – ja 𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞")]
    public void TitlesAreReadAsTheyWereWritten(string title) => Assert.Equal(title, Read(Event(title)).Summary);

    [Fact]
    public void AnEventOfSeveralDaysEndsOnTheDayAfterItsLast()
    {
        var read = Read(Event("Seminaari") with { End = new DateOnly(2025, 2, 28) });

        Assert.Equal(new DateOnly(2025, 2, 27), read.Start!.Date);
        Assert.Equal(new DateOnly(2025, 3, 1), read.End!.Date);
    }

    [Fact]
    public void AnEventOnTheLastDayThatThereIsIsWritten() =>
        Assert.Contains("DTSTART;VALUE=DATE:99991231", Text(Event("Seminaari") with { Start = DateOnly.MaxValue }), StringComparison.Ordinal);

    [Fact]
    public void ACorrectionKeepsTheIdAndRaisesTheNumber()
    {
        var (first, second) = (Read(Event("Seminaari") with { Revision = 0 }), Read(Event("Koulutus") with { Revision = 2, Start = new DateOnly(2025, 4, 1) }));

        Assert.Equal(first.Uid, second.Uid);
        Assert.Equal((0, 2), (first.Sequence, second.Sequence));
    }

    [Fact]
    public void WhatIsNotKnownIsSaidAndNotGuessed()
    {
        var text = Text(Event("Seminaari"));

        Assert.DoesNotContain("SEQUENCE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("LOCATION", text, StringComparison.Ordinal);
        Assert.Contains("Paikka ei ole tiedossa. Ei tiedossa, oliko etäosallistuminen mahdollista.", Read(Event("Seminaari")).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void FinnishTimeIsDescribedByBothItsRules()
    {
        var zone = Assert.Single(Calendar.Load(Text(Event("Seminaari")))!.TimeZones);
        var rules = zone.TimeZoneInfos.ToDictionary(rule => rule.Name!);

        Assert.Equal("Europe/Helsinki", zone.TzId);
        Assert.Equal(["DAYLIGHT", "STANDARD"], rules.Keys.Order());
        AssertRule(rules["DAYLIGHT"], "EEST", 2, 3, new DateTime(1997, 3, 30, 3, 0, 0), "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3");
        AssertRule(rules["STANDARD"], "EET", 3, 2, new DateTime(1996, 10, 27, 4, 0, 0), "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10");

        static void AssertRule(Ical.Net.VTimeZoneInfo rule, string name, int from, int to, DateTime first, string repeated)
        {
            Assert.Equal((name, TimeSpan.FromHours(from), TimeSpan.FromHours(to)), (rule.TimeZoneName, rule.OffsetFrom!.Offset, rule.OffsetTo!.Offset));
            Assert.Equal((first, DayOfWeek.Sunday), (rule.Start!.Value, first.DayOfWeek));
            Assert.NotEqual(first.Month, first.AddDays(7).Month);
            Assert.Equal(repeated, rule.RecurrenceRule!.ToString());
        }
    }

    private static Ical.Net.CalendarComponents.CalendarEvent Read(NetworkEvent item) => Calendar.Load(Text(item))!.Events.Single();

    private static string Text(NetworkEvent item) => new EventCalendar(Settings, Language.Finnish, "uso", new DateOnly(2026, 1, 2)).Of([item], "Tapahtumat");

    private static NetworkEvent Event(string title) =>
        new("event", new SeasonId("2025-2026"), "", new DateOnly(2025, 2, 27), null, LocalText.Empty, null, Small.Text(title), [], null, Small.At);
}
