namespace UsoSite.Network;

/// <summary>An event lies within its season and ends no earlier than it starts.</summary>
internal static class EventDatesCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<NetworkEvent> events, IReadOnlyList<Season> seasons)
    {
        var seasonById = seasons.ToDictionary(season => season.Id);
        foreach (var item in events)
        {
            var season = seasonById[item.Season];
            var end = item.End ?? item.Start;
            if (end < item.Start)
            {
                yield return Problem(item, $"The event ends on {end:O}, before it starts on {item.Start:O}.",
                    $"Tapahtuma päättyy {end:O}, ennen kuin se alkaa {item.Start:O}.");
            }
            else if (season.DatesHold && (item.Start < season.Start || end > season.End))
            {
                var (en, fi) = item.Start == end ? ("", "") : ($" to {end:O}", $" – {end:O}");
                yield return Problem(item, $"The event of {item.Start:O}{en} is outside the season {season.Id} ({season.Start:O} to {season.End:O}).",
                    $"Tapahtuma {item.Start:O}{fi} on kauden {season.Id} ({season.Start:O} – {season.End:O}) ulkopuolella.");
            }
        }
    }

    private static Diagnostic Problem(NetworkEvent item, string en, string fi) =>
        new(NetworkRules.EventOutsideSeason, item.At, new(en, fi), new("Correct the dates or the season.", "Korjaa päivämäärät tai kausi."))
        { Key = $"id={item.Id}" };
}
