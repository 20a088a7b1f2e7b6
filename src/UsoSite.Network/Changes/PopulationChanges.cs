using System.Globalization;
using UsoSite.Generator.Changes;

namespace UsoSite.Network;

/// <summary>Populations: years that came or went as a whole, and figures that are others than they were.</summary>
internal static class PopulationChanges
{
    public static IEnumerable<Change> Between(Network old, Network now)
    {
        var (before, after) = (Figures(old), Figures(now));
        foreach (var (kind, years) in new[] { (ChangeKind.Added, Years(after, before)), (ChangeKind.Removed, Years(before, after)) })
        {
            foreach (var (year, count) in years)
            {
                var figures = ChangeTexts.Municipalities(count);
                yield return new Change(kind, $"year={year}", new($"year {year}: {figures.En}", $"vuosi {year}: {figures.Fi}")) { IsComplete = true };
            }
        }

        foreach (var (key, residents) in after.Where(figure => before.TryGetValue(figure.Key, out var was) && was != figure.Value).OrderBy(figure => figure.Key.Year).ThenBy(figure => figure.Key.Code, StringComparer.Ordinal))
        {
            var (name, from, to) = (ChangeTexts.Name(now, key.Code), ChangeTexts.Number(before[key]), ChangeTexts.Number(residents));
            yield return new Change(
                ChangeKind.Changed,
                $"municipality={key.Code} year={key.Year}",
                new($"{name.En}, year {key.Year}: {from.En} → {to.En} residents", $"{name.Fi}, vuosi {key.Year}: {from.Fi} → {to.Fi} asukasta"))
            {
                Values = [new ValueChange("residents", new("Residents", "Asukasluku"), Digits(before[key]), Digits(residents))],
                IsComplete = true,
            };
        }
    }

    private static Dictionary<(string Code, int Year), int> Figures(Network network) =>
        network.Tables.Population.ToDictionary(row => (row.Municipality.Value, row.Year), row => row.Residents);

    private static IEnumerable<(int Year, int Count)> Years(Dictionary<(string Code, int Year), int> figures, Dictionary<(string Code, int Year), int> others) =>
        figures.Keys.Where(key => !others.ContainsKey(key)).CountBy(key => key.Year).OrderBy(year => year.Key).Select(year => (year.Key, year.Value));

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);
}
