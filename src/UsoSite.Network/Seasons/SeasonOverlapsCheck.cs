namespace UsoSite.Network;

/// <summary>No two seasons run on the same day, and their numbers grow.</summary>
internal static class SeasonOverlapsCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Season> all)
    {
        var seasons = all.Where(s => s.DatesHold).OrderBy(s => s.Start).ToArray();
        foreach (var (earlier, later) in seasons.Zip(seasons.Skip(1)))
        {
            if (later.Start <= earlier.End)
            {
                yield return Problem(later, earlier, $"The season starts on {later.Start:O}, before {earlier.Id} ends on {earlier.End:O}.",
                    $"Kausi alkaa {later.Start:O}, ennen kuin {earlier.Id} päättyy {earlier.End:O}.");
            }
            else if (later.Number <= earlier.Number)
            {
                yield return Problem(later, earlier, $"The season is number {later.Number}, and {earlier.Id} before it is number {earlier.Number}.",
                    $"Kauden numero on {later.Number}, ja sitä edeltävän kauden {earlier.Id} numero on {earlier.Number}.");
            }
        }
    }

    private static Diagnostic Problem(Season season, Season other, string en, string fi) =>
        new(NetworkRules.SeasonOverlap, season.At, new(en, fi), new("Correct one of the two seasons.", "Korjaa toinen kausista."))
        { Key = $"id={season.Id}", Related = other.At };
}
