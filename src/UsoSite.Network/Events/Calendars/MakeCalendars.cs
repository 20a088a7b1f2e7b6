using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;

namespace UsoSite.Network;

/// <summary>Makes a calendar of all events and one of each season, in every language of the site.</summary>
internal static class MakeCalendars
{
    public static IReadOnlyList<OutputFile> From(SiteSettings settings, SoundTables tables, Network network) =>
        [.. settings.Languages.SelectMany(language => In(language, settings, tables, network))];

    private static IEnumerable<OutputFile> In(Language language, SiteSettings settings, SoundTables tables, Network network)
    {
        EventCalendar calendar = new(settings, language, tables.Package.Name, tables.Package.Modified);
        var events = network.EventsFromNewest().OrderBy(item => item.Start).ThenBy(item => item.Id, StringComparer.Ordinal).ToArray();
        yield return File(Addresses.Calendar(language), calendar.Of(events, EventCalendar.NameOf(language, settings, null)));
        foreach (var season in network.Seasons)
        {
            yield return File(
                Addresses.Calendar(language, season.Id),
                calendar.Of(events.Where(item => item.Season == season.Id), EventCalendar.NameOf(language, settings, season.Id)));
        }
    }

    private static OutputFile File(string address, string text) => OutputFile.Text(address[1..], text);
}
