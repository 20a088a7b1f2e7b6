using System.Globalization;
using UsoSite.Generator.Settings;

namespace UsoSite.Network;

/// <summary>Events as an iCalendar file. The sources tell days and no times, so every event takes whole days of Finnish time.</summary>
/// <param name="Data">Name of the data, by which ids of events differ from those of other calendars.</param>
/// <param name="Changed">The day on which the data was last changed; null where it does not say.</param>
internal sealed record EventCalendar(SiteSettings Settings, Language Language, string Data, DateOnly? Changed)
{
    /// <param name="name">What the calendar is called in the reader's program.</param>
    public string Of(IEnumerable<NetworkEvent> events, string name)
    {
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Words("PRODID", $"-//{Settings.ShortTitle}//UsoSite//{Language.Code.ToUpperInvariant()}")
            .Line("CALSCALE", "GREGORIAN")
            .Words("NAME", name)
            .Words("X-WR-CALNAME", name)
            .Line("X-WR-TIMEZONE", FinnishTime.Id);
        FinnishTime.AddTo(text);
        foreach (var item in events)
        {
            Add(text, item);
        }

        return text.Line("END", "VCALENDAR").ToString();
    }

    public static string NameOf(Language language, SiteSettings settings, SeasonId? season) =>
        $"{settings.ShortTitle}: {language.Name("tapahtumat", "evenemang", "events")}{(season is { } one ? " " + one.Years : "")}";

    public static PageAlternate Link(string address, Language language, SiteSettings settings, SeasonId? season) =>
        new("text/calendar", address, NameOf(language, settings, season));

    /// <summary>The end of an event is the first day without it; the last day that there is has none after it.</summary>
    private static DateOnly DayAfter(DateOnly last) => last < DateOnly.MaxValue ? last.AddDays(1) : last;

    private void Add(CalendarText text, NetworkEvent item)
    {
        var page = $"{Settings.Absolute(Addresses.Events(Language))}#{item.Id}";
        text.Line("BEGIN", "VEVENT")
            .Words("UID", $"{item.Id}@events.{Data}")
            .Line("DTSTAMP", Day(Changed ?? item.Start) + "T000000Z")
            .Line("DTSTART;VALUE=DATE", Day(item.Start))
            .Line("DTEND;VALUE=DATE", Day(DayAfter(item.End ?? item.Start)))
            .Words("SUMMARY" + LanguageOf(item.Title), item.Title.In(Language));
        if (item.Revision is { } revision)
        {
            text.Line("SEQUENCE", revision.ToString(CultureInfo.InvariantCulture));
        }

        if (!item.Place.IsEmpty)
        {
            text.Words("LOCATION" + LanguageOf(item.Place), item.Place.In(Language));
        }

        text.Words("DESCRIPTION", Description(item, page))
            .Line("URL", page)
            .Line("TRANSP", "TRANSPARENT")
            .Line("END", "VEVENT");
    }

    private string LanguageOf(LocalText text) => ";LANGUAGE=" + text.TaggedIn(Language).Language;

    /// <summary>What the page says beside the event; that something is not known is said too.</summary>
    private string Description(NetworkEvent item, string page)
    {
        var remote = item.Remote switch
        {
            true => Language.Name("Etäosallistuminen oli mahdollista.", "Det gick att delta på distans.", "Remote participation was possible."),
            false => Language.Name("Etäosallistuminen ei ollut mahdollista.", "Det gick inte att delta på distans.", "Remote participation was not possible."),
            null => Language.Name("Ei tiedossa, oliko etäosallistuminen mahdollista.", "Det är inte känt om det gick att delta på distans.", "It is not known whether remote participation was possible."),
        };
        var place = item.Place.IsEmpty ? Language.Name("Paikka ei ole tiedossa.", "Platsen är inte känd.", "The place is not known.") + " " : "";
        return $"{place}{remote} {Language.Name("Lähteet", "Källor", "Sources")}: {page}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
