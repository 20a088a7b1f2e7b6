using UsoSite.Generator;

namespace UsoSite.Network;

/// <summary>Every population belongs to a current municipality or to one that has been merged, no code is both, and nobody is counted twice.</summary>
internal static class PopulationOwnersCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Population> population, IReadOnlyList<Municipality> municipalities, IReadOnlyList<Merger> mergers)
    {
        var current = municipalities.Select(m => m.Code.Value).ToHashSet(StringComparer.Ordinal);
        var merged = mergers.Select(m => m.Code.Value).ToHashSet(StringComparer.Ordinal);
        var unknown = population
            .Select(p => (Code: p.Municipality.Value, p.At))
            .DistinctBy(p => p.Code)
            .Where(p => !current.Contains(p.Code) && !merged.Contains(p.Code));
        foreach (var (code, at) in unknown)
        {
            yield return new Diagnostic(Rules.BrokenReference, at, new(
                $"The municipality {code} is neither in municipalities nor in mergers.",
                $"Kuntaa {code} ei ole taulukossa municipalities eikä taulukossa mergers."), new(
                "Correct the code, or add the merger to data/mergers.csv.", "Korjaa koodi, tai lisää kuntaliitos tiedostoon data/mergers.csv."))
            { Key = $"municipality={code}", Value = code, Nearest = Nearest.To(code, current) };
        }

        foreach (var merger in mergers.Where(m => current.Contains(m.Code.Value)))
        {
            yield return new Diagnostic(Rules.DuplicateKey, merger.At, new(
                $"The municipality {merger.Code} has been merged and is also in municipalities.",
                $"Kunta {merger.Code} on yhdistetty ja on silti taulukossa municipalities."), new(
                "Remove it from one of the two tables.", "Poista se toisesta taulukosta."))
            { Key = $"code={merger.Code}" };
        }

        var former = mergers.Where(m => !current.Contains(m.Code.Value)).ToDictionary(m => m.Code);
        foreach (var figure in population)
        {
            if (former.TryGetValue(figure.Municipality, out var merger) && figure.Year >= merger.FirstYearIncluded)
            {
                yield return new Diagnostic(NetworkRules.PopulationAfterMerger, figure.At, new(
                    $"From {merger.FirstYearIncluded} on, the population of {merger.Into} includes that of {merger.Code}.",
                    $"Kunnan {merger.Into} asukasluku sisältää kunnan {merger.Code} vuodesta {merger.FirstYearIncluded} alkaen."), new(
                    "Remove the row, or correct included_from or date of the merger.", "Poista rivi, tai korjaa kuntaliitoksen sarake included_from tai date."))
                { Key = $"municipality={figure.Municipality} year={figure.Year}", Related = merger.At };
            }
        }
    }
}
