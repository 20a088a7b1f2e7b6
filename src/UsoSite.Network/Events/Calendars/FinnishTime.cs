namespace UsoSite.Network;

/// <summary>Finnish time as calendars describe it, by the rules that have held since the autumn of 1996, before the first season.</summary>
internal static class FinnishTime
{
    public const string Id = "Europe/Helsinki";

    private const string Winter = "+0200";
    private const string Summer = "+0300";

    public static void AddTo(CalendarText text)
    {
        text.Line("BEGIN", "VTIMEZONE").Line("TZID", Id);
        AddRule(text, "DAYLIGHT", "EEST", (Winter, Summer), "19970330T030000", month: 3);
        AddRule(text, "STANDARD", "EET", (Summer, Winter), "19961027T040000", month: 10);
        text.Line("END", "VTIMEZONE");
    }

    /// <param name="first">The first change by the rule, in the time that held before it.</param>
    private static void AddRule(CalendarText text, string kind, string name, (string From, string To) offset, string first, int month) => text
        .Line("BEGIN", kind)
        .Line("TZNAME", name)
        .Line("TZOFFSETFROM", offset.From)
        .Line("TZOFFSETTO", offset.To)
        .Line("DTSTART", first)
        .Line("RRULE", $"FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU")
        .Line("END", kind);
}
