using System.Globalization;

namespace UsoSite.Network;

/// <summary>A season starts before it ends, in the years of its id.</summary>
internal static class SeasonDatesCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Season> seasons)
    {
        foreach (var season in seasons.Where(s => !s.DatesHold))
        {
            if (season.End <= season.Start)
            {
                yield return Problem(season, $"The season ends on {season.End:O}, not after its start on {season.Start:O}.",
                    $"Kausi päättyy {season.End:O}, ei alkunsa {season.Start:O} jälkeen.");
            }
            else
            {
                var years = string.Create(CultureInfo.InvariantCulture, $"{season.Start.Year:D4}-{season.End.Year:D4}");
                yield return Problem(season, $"The dates of the season {season.Id} are of the years {years}.",
                    $"Kauden {season.Id} päivämäärät ovat vuosilta {years}.");
            }
        }
    }

    private static Diagnostic Problem(Season season, string en, string fi) =>
        new(NetworkRules.SeasonDates, season.At, new(en, fi), new("Correct start, end or id.", "Korjaa start, end tai id."))
        { Key = $"id={season.Id}" };
}
